import { instanceEnCours } from '../../noyau/conditions';
import { solder } from '../../noyau/echeances';
import { echeancesDeLigne, texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec25: RegleActe = {
  definition: recu({
    id: 'EC25', nom: 'memoire-en-defense-remis', titre: 'Mémoire en défense remis et notifié', bouton: 'Enregistrer le mémoire en défense', auteur: 'avocat du défendeur', roles: DEPOT,
    articles: ['CPC 982'], region: 'DEF', cible: 'defendeur', prealable: 'notification ou signification du mémoire ampliatif', ferme: ['C24'],
    champs: [champ('notifieLe', 'Notifié à l’avocat du demandeur le', 'date', { aide: 'Le jour de la remise, si rien n’est indiqué.' })],
  }),
  suit: ['EC15', 'EC16'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'defense-remise' },
  effets(d) {
    const notifie = texteDe(d.acte.donnees, 'notifieLe') ?? d.date;
    solder(d, echeancesDeLigne(d.etat, 'C24', d.acte.partie), notifie > d.date ? notifie : d.date);
  },
};
