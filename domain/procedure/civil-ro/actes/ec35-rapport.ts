import { avantArret, designe, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { signataire } from '../champs';
import { RAPPORTEUR } from '../../noyau/roles';

export const ec35: RegleActe = {
  definition: deLaCour({
    id: 'EC35', nom: 'rapport-depose', titre: 'Dépôt du rapport', bouton: 'Déposer le rapport', auteur: 'rapporteur', roles: RAPPORTEUR,
    articles: ['CPC 1026', 'CPC 1012'], region: 'JUG', cible: 'dossier', prealable: 'désignation du rapporteur', ouvre: ['EC38'], champs: [signataire],
  }),
  suit: ['EC31', 'GE03'],
  conditions: [instanceEnCours, nonRadie, avantArret, designe('rapporteur', 'CPC 1012', 'EC31', ['president'])],
  passe: { region: 'JUG', etat: 'rapport-depose' },
};
