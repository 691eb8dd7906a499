import type { Instant } from '../../commun';
import type { EtatPourvoi } from '../types';
import { echeancesDe } from './lecture';

/** Next instant at which something is to be noted: the end of a limit, or of the grace that follows it; null when none runs. */
export function prochainReveil(etat: EtatPourvoi): Instant | null {
  if (etat.clos) return null;
  const instants = echeancesDe(etat).flatMap((e) => {
    if (e.statut === 'courante' && e.delai.etat === 'couru') return [e.delai.expireA];
    return e.statut === 'echue' && e.graceJusqua !== undefined && !e.graceEcoulee ? [e.graceJusqua] : [];
  });
  return instants.sort()[0] ?? null;
}
