import { instanceEnCours } from '../../noyau/conditions';
import { choix } from '../../noyau/formulaire';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';
import { ouvrirDefense } from '../defense';

export const es06: RegleActe = {
  definition: deLaCour({
    id: 'ES06', nom: 'memoire-notifie-au-defendeur', titre: 'Notification du mémoire au défendeur par le greffe', bouton: 'Notifier le mémoire', auteur: 'greffe de la Cour, sans délai', roles: GREFFE,
    articles: ['CPC 990', 'CPC 991', 'CPC 993'], region: 'DEF', cible: 'defendeur', collectif: true, prealable: 'mémoire du demandeur remis', ouvre: ['C43', 'C28', 'ES08'], ferme: ['C44'],
    champs: [
      champ('demandeur', 'Mémoire de', 'partie', { rolePartie: 'demandeur', aide: 'Tous les demandeurs, si rien n’est indiqué.' }),
      champ('forme', 'Forme', 'choix', { ...choix(['lettre', 'Lettre recommandée reçue par la partie'], ['avocat', 'À son avocat']), aide: 'La date de l’acte est celle de la notification : les deux mois du défendeur en courent.' }),
    ],
  }),
  mene: [{ region: 'DEF', etat: 'memoire-notifie' }],
  suit: ['ES05'],
  conditions: [instanceEnCours],
  effets(d) {
    const defendeurs = d.cibles('defendeur');
    d.region(d.regionsDe('DEF', defendeurs), 'memoire-notifie');
    ouvrirDefense(d, defendeurs, d.date);
  },
};
