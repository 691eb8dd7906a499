import { solder } from '../../noyau/echeances';
import { echeancesDeLigne } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { DEPOT } from '../../noyau/roles';

export const ec17b: RegleActe = {
  definition: recu({
    id: 'EC17b', nom: 'pieces-recues', titre: 'Pièces ou régularisation reçues', bouton: 'Enregistrer les pièces reçues', auteur: 'avocat du demandeur', roles: DEPOT,
    articles: ['CPC 979', 'CPC 981'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'avis de régularisation ou demande de pièces', ferme: ['C22c'], champs: [observations],
  }),
  suit: ['EC17'],
  effets(d) { for (const { id } of d.cibles('demandeur')) solder(d, echeancesDeLigne(d.etat, 'C22c', id)); },
};
