import { ISSUES } from '../../../decision';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';

/** Sending out the decision: by the registry, outside the acts of the table. */
export const envoi: Attendus = (etat) => {
  const { issue } = etat;
  if (!issue) return [];
  const arret = ISSUES[issue.code]?.parArret ?? false;
  return [tache(etat, {
    genre: arret ? 'adresser-copie' : 'notifier-ordonnance', cause: issue.acteId, region: 'JUG', pour: 'greffier', fonction: 'greffier', article: arret ? 'CPC 1022' : 'CPC 1022-1', pourLe: issue.date,
    titre: arret ? 'Adresser copie de l’arrêt à la juridiction dont émane la décision attaquée' : 'Adresser l’ordonnance aux parties et à la juridiction',
  })];
};
