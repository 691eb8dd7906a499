import type { Procedure } from '../regle-acte';
import type { Alerte, Controle, EtatPourvoi, Obligations, Tache } from '../../types';
import { actesPossibles } from './actes-possibles';
import type { Attendus } from './types';

/** What a procedure expects of its dossiers, by theme. */
export interface Themes {
  /** Tasks expected on a dossier that is not closed. */
  attendus(etat: EtatPourvoi): Attendus[];
  alertes(etat: EtatPourvoi): Alerte[];
  controles(etat: EtatPourvoi): Controle[];
}

/** Tasks of all the themes, each once. */
const tachesDe = (etat: EtatPourvoi, attendus: Attendus[]): Tache[] =>
  [...new Map(attendus.flatMap((a) => a(etat)).map((t) => [t.id, t])).values()];

/** What the law expects next on the dossier, and what is done, missing or late; derived from the state alone. */
export function assembler(procedure: Procedure, { attendus, alertes, controles }: Themes, etat: EtatPourvoi): Obligations {
  const taches = etat.clos ? [] : tachesDe(etat, attendus(etat));
  return { taches, alertes: alertes(etat), controles: controles(etat), actesPossibles: actesPossibles(procedure, etat, taches), cloture: procedure.cloture(etat) };
}
