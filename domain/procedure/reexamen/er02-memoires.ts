import { ouvrir, solder } from '../noyau/echeances';
import { choix } from '../noyau/formulaire';
import { echeancesDeRegle } from '../noyau/lecture';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

export const er02: RegleActe = {
  definition: recu({
    id: 'ER02', nom: 'memoire-de-reexamen-remis', titre: 'Mémoire du demandeur au réexamen', bouton: 'Enregistrer le mémoire du demandeur', auteur: 'avocat du demandeur', roles: DEPOT,
    articles: ['CPC 1031-12'], region: 'DEM', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, prealable: 'demande de réexamen', ouvre: ['ER02b'], ferme: ['réexamen civil'],
  }),
  suit: ['ER01'],
  passe: { region: 'DEM', etat: 'memoire-remis' },
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'cpc-1031-12', d.acte.partie)); },
};

export const er02b: RegleActe = {
  definition: recu({
    id: 'ER02b', nom: 'memoire-de-reexamen-notifie', titre: 'Notification ou signification du mémoire au défendeur au réexamen', bouton: 'Enregistrer la notification du mémoire', auteur: 'avocat du demandeur', roles: DEPOT,
    articles: ['CPC 1031-12', 'CPC 1031-16'], region: 'DEF', volet: 'mise-en-etat', cible: 'defendeur', collectif: true, prealable: 'mémoire remis', ouvre: ['réexamen civil', 'ER02c'], ferme: ['réexamen civil'],
    champs: [champ('forme', 'Forme', 'choix', { ...requis, ...choix(['notification', 'Notification à l’avocat constitué'], ['signification', 'Signification à la partie']) })],
  }),
  suit: ['ER02'],
  passe: { region: 'DEF', etat: 'memoire-notifie' },
  effets(d) {
    if (d.acte.donnees['forme'] === 'signification') solder(d, echeancesDeRegle(d.etat, 'cpc-1031-12-signification'));
    const defendeurs = d.cibles('defendeur');
    if (defendeurs.length > 0) ouvrir(d, { regle: 'cpc-1031-16', region: 'DEF', parties: defendeurs });
  },
};

export const er02c: RegleActe = {
  definition: recu({
    id: 'ER02c', nom: 'defense-au-reexamen-remise', titre: 'Mémoire en défense au réexamen', bouton: 'Enregistrer le mémoire en défense', auteur: 'avocat du défendeur', roles: DEPOT,
    articles: ['CPC 1031-16'], region: 'DEF', volet: 'mise-en-etat', cible: 'defendeur', prealable: 'mémoire notifié ou signifié', ferme: ['réexamen civil'],
  }),
  suit: ['ER02b'],
  passe: { region: 'DEF', etat: 'defense-remise' },
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'cpc-1031-16', d.acte.partie)); },
};
