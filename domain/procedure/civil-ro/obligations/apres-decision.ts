import { ISSUES } from '../../../decision';
import { aEteFait, etatRegion } from '../../noyau/lecture';
import { tache } from '../../noyau/taches';
import { clore } from '../../noyau/obligations/cloture';
import { cloture } from './cloture';
import { requetes } from './instruction';
import type { Attendus } from '../../noyau/obligations/types';

/** Sending out the decision: by the registry, outside the acts of the table. */
const envoi: Attendus = (etat) => {
  const { issue } = etat;
  if (!issue) return [];
  const arret = ISSUES[issue.code]?.parArret ?? false;
  return [tache(etat, {
    genre: arret ? 'adresser-copie' : 'notifier-ordonnance', cause: issue.acteId, region: 'JUG', pour: 'greffier', fonction: 'greffier', article: arret ? 'CPC 1022' : 'CPC 1022-1', pourLe: issue.date,
    titre: arret ? 'Adresser copie de l’arrêt à la juridiction dont émane la décision attaquée' : 'Adresser l’ordonnance aux parties et à la juridiction',
  })];
};

const signification: Attendus = (etat) => (etat.issue && etatRegion(etat, 'REN') === 'ouvert' && !aEteFait(etat, 'EC43') ? [tache(etat, {
  genre: 'notifier-arret', cause: etat.issue.acteId, region: 'REN', pour: 'avocat-aux-conseils', acte: 'EC43', article: 'CPC 1022-1', titre: 'Signifier l’arrêt de cassation : la signification fait courir le délai de saisine du renvoi',
})] : []);

export const APRES_DECISION: Attendus[] = [envoi, signification, requetes, clore(cloture)];
