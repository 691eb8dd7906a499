import { avantArret, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { exige } from '../../noyau/refus';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { compositionSuffisante, FORMATIONS } from '../../noyau/formations';
import { PRESIDENT } from '../../noyau/roles';

export const ec40: RegleActe = {
  definition: deLaCour({
    id: 'EC40', nom: 'audience-tenue', titre: 'Audience et débats', bouton: 'Enregistrer l’audience', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 1016', 'CPC 1017', 'CPC 1018'], region: 'JUG', cible: 'dossier', prealable: 'dépôt du rapport et avis de l’avocat général', ouvre: ['EC41'], ferme: ['C36'],
    champs: [champ('formation', 'Formation', 'choix', { choix: FORMATIONS }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre')],
  }),
  suit: ['EC35'],
  conditions: [instanceEnCours, nonRadie, avantArret, exige('EC38', 'l’avis de l’avocat général', 'CPC 1019', { quiPeut: ['avocat-general'] }), compositionSuffisante],
  passe: { region: 'JUG', etat: 'debats' },
};
