import { echeancesDeLigne, estPendante } from './lecture';
import type { EtatPourvoi } from '../types';

/** A limit of these lines still runs or is interrupted: something is awaited. */
export const aSolder = (etat: EtatPourvoi, lignes: string[]): boolean => echeancesDeLigne(etat, lignes).some(estPendante);
