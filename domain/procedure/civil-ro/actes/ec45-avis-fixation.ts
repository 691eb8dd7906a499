import { ouvrir } from '../../noyau/echeances';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec45: RegleActe = {
  definition: recu({
    id: 'EC45', nom: 'renvoi-fixe', titre: 'Avis de fixation devant la juridiction de renvoi', bouton: 'Enregistrer l’avis de fixation', auteur: 'greffe de la juridiction de renvoi', roles: DEPOT,
    articles: ['CPC 1037-1'], region: 'REN', cible: 'dossier', prealable: 'déclaration de saisine du renvoi', ouvre: ['C62'],
  }),
  suit: ['EC44'],
  effets(d) { ouvrir(d, { regle: 'cpc-1037-1-signification', region: 'REN' }); },
};
