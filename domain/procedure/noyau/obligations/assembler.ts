import { ATTENDUS_INSTANCE, SIGNAUX_INSTANCE } from '../instance/obligations';
import { ATTENDUS_QPC, SIGNAUX_QPC } from '../qpc/obligations';
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

/** Once the outcome is pronounced nothing is missing any more: only what was done is told. */
const restants = ({ issue }: EtatPourvoi, controles: Controle[]): Controle[] => (issue ? controles.filter(({ etat }) => etat === 'fait') : controles);

/** Regions that any dossier may have: a question of constitutionality, an interruption, a stay, connected cases. */
const PARTOUT = { attendus: [...ATTENDUS_QPC, ...ATTENDUS_INSTANCE], signaux: [...SIGNAUX_QPC, ...SIGNAUX_INSTANCE] };

/** What the law expects next on the dossier, and what is done, missing or late; derived from the state alone. */
export function assembler(procedure: Procedure, { attendus, alertes, controles }: Themes, etat: EtatPourvoi): Obligations {
  const taches = etat.clos ? [] : tachesDe(etat, [...attendus(etat), ...PARTOUT.attendus]);
  return { taches, alertes: [...alertes(etat), ...PARTOUT.signaux.flatMap((s) => s(etat))], controles: restants(etat, controles(etat)), actesPossibles: actesPossibles(procedure, etat, taches), cloture: procedure.cloture(etat) };
}
