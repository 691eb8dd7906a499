import { dateEnFrancais } from '../../commun';
import { instanceOuverte } from '../noyau/conditions';
import { echeancesDeRegle, etatRegion } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import type { Condition } from '../noyau/regle-acte';
import type { EtatPourvoi } from '../types';

/** No issue has been pronounced (a second pourvoi is forbidden: CPP 618). */
export const instancePenaleEnCours = instanceOuverte('CPP 618', 'EP28');

export const oppositionPendante = (etat: EtatPourvoi): boolean => etatRegion(etat, 'OPPOSITION') === 'en-cours';
/** The Court is still to rule: on the pourvoi, or on an opposition to its arrêt (579). */
export const enJugement = (etat: EtatPourvoi): boolean => etat.clos === undefined && (etat.issue === undefined || oppositionPendante(etat));

export const jugementPossible: Condition = (etat, ...reste) => (oppositionPendante(etat) ? null : instancePenaleEnCours(etat, ...reste));

/** The Court may rule once ten days have gone by since the receipt of the file (604). */
export const dixJoursEcoules: Condition = (etat, { dateActe }) => {
  const attente = echeancesDeRegle(etat, 'cpp-604').find(({ delai }) => delai.dernierJour !== null && dateActe <= delai.dernierJour);
  return attente === undefined ? null : refuser('attente-de-dix-jours', `La Cour ne peut statuer qu’après dix jours depuis la réception du dossier : à partir du lendemain du ${dateEnFrancais(attente.delai.dernierJour!)}.`, {
    article: 'CPP 604', manque: 'l’expiration du délai de dix jours', regle: 'cpp-604',
  });
};

export const pasEncoreJuge: Condition = condition(({ issue }) => issue === undefined,
  refuser('arret-rendu', 'La décision est rendue : l’acte devait la précéder.', { article: 'CPP 618' }));

/** Rejected, an immediate examination leaves the pourvoi to be judged with the arrêt on the merits (571). */
export const fondAttendu = (etat: EtatPourvoi): boolean => etatRegion(etat, 'EXAMEN') === 'rejete';
export const fondJuge: Condition = condition((etat) => !fondAttendu(etat),
  refuser('fond-attendu', 'L’examen immédiat est refusé : le pourvoi est jugé avec l’arrêt rendu au fond.', { article: 'CPP 571', manque: 'l’arrêt rendu au fond', acteUtile: 'EP06b', quiPeut: ['greffier'] }));
