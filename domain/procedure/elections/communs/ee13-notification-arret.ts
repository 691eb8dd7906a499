import { notifierArret } from '../../civil/notification-arret';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';

export const ee13: RegleActe = {
  definition: deLaCour({
    id: 'EE13', nom: 'arret-electoral-notifie', titre: 'Notification de l’arrêt en matière électorale', bouton: 'Notifier l’arrêt', auteur: 'greffe de la Cour', roles: GREFFE,
    articles: ['CPC 1022-1', 'C. élect. L. 20', 'CPC 1034'], region: 'JUG', cible: 'partie', collectif: true, prealable: 'arrêt rendu', ouvre: ['C60'], ferme: ['C39'],
    champs: [
      champ('maireAvise', 'Arrêt notifié au maire', 'oui-non', { aide: 'Listes électorales seulement.' }),
      champ('inseeAvise', 'Arrêt notifié à l’Institut national de la statistique', 'oui-non', { aide: 'Listes électorales seulement.' }),
    ],
  }),
  mene: [{ region: 'REN', etat: 'notifie' }],
  suit: ['EC42'],
  effets: notifierArret,
};
