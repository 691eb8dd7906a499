import { actesDe, dernierActe } from '../noyau/lecture';
import type { ActeEnregistre, EtatPourvoi } from '../types';

/** The arrêt now in force: the last one, when an opposition has brought another. */
export const arretEnVigueur = (etat: EtatPourvoi): ActeEnregistre | undefined => dernierActe(etat, 'EP24');

/** The act has been done since that arrêt. */
export const depuisArret = (etat: EtatPourvoi, acte: string): boolean => {
  const arret = arretEnVigueur(etat);
  return arret !== undefined && actesDe(etat, acte).some(({ seq }) => seq > arret.seq);
};
