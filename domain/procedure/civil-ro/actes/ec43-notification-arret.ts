import { notifierArret } from '../../civil/notification-arret';
import { etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec43: RegleActe = {
  definition: recu({
    id: 'EC43', nom: 'arret-notifie', titre: 'Notification ou signification de l’arrêt de cassation', bouton: 'Enregistrer la notification de l’arrêt', auteur: 'partie', roles: DEPOT,
    articles: ['CPC 1022-1', 'CPC 1034', 'CPC 1035'], region: 'REN', cible: 'partie', collectif: true, prealable: 'arrêt rendu', ouvre: ['C60'], ferme: ['C39'],
    champs: [champ('notifiant', 'Partie qui notifie', 'partie', { aide: 'Le délai de saisine court aussi contre elle (1034).' })],
  }),
  mene: [{ region: 'REN', etat: 'notifie' }],
  suit: ['EC42'],
  conditions: [condition((etat) => etatRegion(etat, 'REN') !== undefined,
    refuser('sans-renvoi', 'L’arrêt ne renvoie à aucune juridiction : cette notification ne fait courir aucun délai de saisine.', { article: 'CPC 1034' }))],
  effets: notifierArret,
};
