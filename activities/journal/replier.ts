import { appliquer, etatInitial, type EtatPourvoi } from '@diligence/domain/procedure';
import type { EntreeJournal } from '../store';

/** The state a journal folds to; `null` for an empty journal. */
export function etatDuJournal(entrees: EntreeJournal[]): EtatPourvoi | null {
  const premiere = entrees[0];
  return premiere ? appliquer(etatInitial(premiere.numero, premiere.procedure), entrees.map(({ fait }) => fait)) : null;
}
