import { avantArret, designe, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { signataire } from '../champs';
import { PARQUET } from '../../noyau/roles';

export const ec38: RegleActe = {
  definition: deLaCour({
    id: 'EC38', nom: 'avis-avocat-general', titre: 'Avis de l’avocat général', bouton: 'Communiquer l’avis', auteur: 'parquet général', roles: PARQUET,
    articles: ['CPC 1019', 'COJ L432-3'], region: 'JUG', cible: 'dossier', prealable: 'dépôt du rapport', ouvre: ['EC40'], champs: [signataire],
  }),
  suit: ['EC35'],
  conditions: [instanceEnCours, nonRadie, avantArret, designe('avocat-general', 'COJ L432-3', 'GE03', ['avocat-general'])],
  passe: { region: 'JUG', etat: 'avis-rendu' },
};
