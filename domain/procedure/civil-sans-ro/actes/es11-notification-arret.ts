import { notifierArret } from '../../civil/notification-arret';
import { renvoyee } from '../../civil/obligations/cloture';
import { choix } from '../../noyau/formulaire';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';

const recommandeeSiCassation = condition((etat, { donnees }) => donnees['forme'] !== 'lettre-simple' || !renvoyee(etat),
  refuser('forme-insuffisante', 'L’arrêt de cassation est notifié par lettre recommandée avec demande d’avis de réception.', { article: 'CPC 1022-1', champ: 'donnees.forme' }));

export const es11: RegleActe = {
  definition: deLaCour({
    id: 'ES11', nom: 'arret-notifie-par-le-greffe', titre: 'Notification de l’arrêt par le greffe', bouton: 'Notifier l’arrêt', auteur: 'greffe de la Cour', roles: GREFFE,
    articles: ['CPC 1022-1', 'CPC 1034', 'CPC 1035'], region: 'REN', cible: 'partie', collectif: true, prealable: 'arrêt rendu', ouvre: ['C60'], ferme: ['C39'],
    champs: [champ('forme', 'Forme', 'choix', { ...choix(['lettre-recommandee', 'Lettre recommandée avec demande d’avis de réception'], ['lettre-simple', 'Lettre simple']), aide: 'Recommandée pour une cassation, simple pour un rejet ou une cassation sans renvoi.' })],
  }),
  mene: [{ region: 'REN', etat: 'notifie' }],
  suit: ['EC42'],
  conditions: [recommandeeSiCassation],
  effets: notifierArret,
};
