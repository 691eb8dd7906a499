import { assembler } from '../../noyau/obligations/assembler';
import type { Attendus } from '../../noyau/obligations/types';
import type { Procedure } from '../../noyau/regle-acte';
import type { EtatPourvoi, Obligations } from '../../types';
import { instructionApres } from '../../civil/obligations/instruction';
import { alertes } from './alertes';
import { APRES_DECISION } from './apres-decision';
import { controles } from './controles';
import { MISE_EN_ETAT } from './mise-en-etat';
import { sanctions } from './sanctions';
import { VERIFICATIONS } from './verifications';

const INSTRUCTION = instructionApres({ distribuable: ['EC14'], ecrits: ['C24', 'C26'] });
const TOUJOURS: Attendus[] = [...VERIFICATIONS, sanctions];
const attendus = (etat: EtatPourvoi): Attendus[] => (etat.issue ? [...TOUJOURS, ...APRES_DECISION] : [...TOUJOURS, ...MISE_EN_ETAT, ...INSTRUCTION]);

/** What the law expects next on a civil dossier, and what is done, missing or late. */
export const obligationsDe = (procedure: Procedure, etat: EtatPourvoi): Obligations => assembler(procedure, { attendus, alertes, controles }, etat);
