import { instructionApres, requetes, type AvantJugement } from '../../civil/obligations/instruction';
import { INCIDENTS } from '../../civil/obligations/incidents';
import { envoi } from '../../civil/obligations/envoi';
import { clore } from '../../noyau/obligations/cloture';
import { aEteFait } from '../../noyau/lecture';
import { suitesDe, type Suite } from '../../noyau/obligations/suites';
import type { Attendus } from '../../noyau/obligations/types';
import { anomalies, marques, type Sanction } from '../../noyau/obligations/verifications';
import { notificationParLeGreffe } from '../../civil/obligations/notification';
import type { Controle, EtatPourvoi } from '../../types';

/** The formation raises the inadmissibility of its own motion: the rapporteur prepares it. */
export const IRRECEVABILITE: Sanction = { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue, relevée d’office' };

const ABSENCE_DE_SAISINE: Suite = { ligne: 'C60', genre: 'constater-absence-de-saisine', titre: 'Constater l’absence de saisine de la juridiction de renvoi', acte: 'EC46', pour: 'greffier', fonction: 'greffier', article: 'CPC 1034' };
const absenceDeSaisine: Attendus = (etat) => (aEteFait(etat, 'EC46') ? [] : suitesDe(etat, ABSENCE_DE_SAISINE));

export interface Arret { acte: string; article: string; titre: string }
interface Phases {
  /** Tasks of the written phase, and the consequences of what was not done in time. */
  ecrits: Attendus[];
  sanctions: Attendus[];
  jugement: AvantJugement;
  arret: Arret;
  cloture(etat: EtatPourvoi): Controle[];
}

/** What is expected before the decision, then after it. */
export const attendusElectoraux = ({ ecrits, sanctions, jugement, arret, cloture }: Phases) => {
  const toujours = [...sanctions, marques, anomalies];
  const avant = [...toujours, ...ecrits, ...INCIDENTS, ...instructionApres(jugement)];
  const apres = [...toujours, envoi, notificationParLeGreffe(arret), absenceDeSaisine, requetes, clore(cloture)];
  return (etat: EtatPourvoi): Attendus[] => (etat.issue ? apres : avant);
};
