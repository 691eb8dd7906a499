import type { EtatPourvoi, Tache } from '../../types';

/** Tasks that one part of the procedure calls for, from the state alone: nothing here depends on the day it is read. */
export type Attendus = (etat: EtatPourvoi) => Tache[];
