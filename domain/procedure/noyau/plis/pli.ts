import type { EtatPourvoi, Fait } from '../../types';

/** Folds one type of fact. Once facts of a type are recorded, its meaning never changes: new meaning, new type. */
export type Pli = (etat: EtatPourvoi, fait: Fait) => EtatPourvoi;
