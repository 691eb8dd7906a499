import { assembler } from '../../noyau/obligations/assembler';
import type { Attendus } from '../../noyau/obligations/types';
import { anomalies, marques } from '../../noyau/obligations/verifications';
import type { Procedure } from '../../noyau/regle-acte';
import type { EtatPourvoi, Obligations } from '../../types';
import { enJugement } from '../conditions';
import { alertes } from './alertes';
import { APRES_DECISION } from './apres-decision';
import { controles } from './controles';
import { INSTRUCTION } from './instruction';
import { MEMOIRES } from './memoires';
import { SANCTIONS } from './sanctions';
import { TRANSMISSION } from './transmission';

const TOUJOURS: Attendus[] = [...SANCTIONS, marques, anomalies];
const EN_COURS: Attendus[] = [...TRANSMISSION, ...MEMOIRES, ...INSTRUCTION];

const attendus = (etat: EtatPourvoi): Attendus[] =>
  [...TOUJOURS, ...(enJugement(etat) ? EN_COURS : []), ...(etat.issue ? APRES_DECISION : [])];

/** What the law expects next on a criminal dossier, and what is done, missing or late. */
export const obligationsDe = (procedure: Procedure, etat: EtatPourvoi): Obligations => assembler(procedure, { attendus, alertes, controles }, etat);
