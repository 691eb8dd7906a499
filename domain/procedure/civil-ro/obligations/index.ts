import type { Procedure } from '../../noyau/regle-acte';
import type { EtatPourvoi, Obligations, Tache } from '../../types';
import { actesPossibles } from '../../noyau/obligations/actes-possibles';
import { alertes } from './alertes';
import { APRES_DECISION } from './apres-decision';
import { cloture } from './cloture';
import { controles } from './controles';
import { INSTRUCTION } from './instruction';
import { MISE_EN_ETAT } from './mise-en-etat';
import { sanctions } from './sanctions';
import type { Attendus } from '../../noyau/obligations/types';
import { VERIFICATIONS } from './verifications';

const TOUJOURS: Attendus[] = [...VERIFICATIONS, sanctions];

function tachesDe(etat: EtatPourvoi): Tache[] {
  if (etat.clos) return [];
  const attendus = etat.issue ? [...TOUJOURS, ...APRES_DECISION] : [...TOUJOURS, ...MISE_EN_ETAT, ...INSTRUCTION];
  return [...new Map(attendus.flatMap((a) => a(etat)).map((t) => [t.id, t])).values()];
}

/** What the law expects next on the dossier, and what is done, missing or late; derived from the state alone. */
export function obligationsDe(procedure: Procedure, etat: EtatPourvoi): Obligations {
  const taches = tachesDe(etat);
  return { taches, alertes: alertes(etat), controles: controles(etat), actesPossibles: actesPossibles(procedure, etat, taches), cloture: cloture(etat) };
}
