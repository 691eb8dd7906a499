import type { EtatPourvoi, Obligations } from '../../types';
import { MISE_EN_ETAT } from './mise-en-etat';
import { sanctions } from './sanctions';

/** What the law expects next on the dossier, and what is done, missing or late; derived from the state alone. */
export function obligations(etat: EtatPourvoi): Obligations {
  const taches = etat.clos ? [] : [...MISE_EN_ETAT, sanctions].flatMap((attendus) => attendus(etat));
  return { taches, alertes: [], controles: [], actesPossibles: [], cloture: [] };
}
