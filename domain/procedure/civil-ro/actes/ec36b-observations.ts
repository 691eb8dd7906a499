import { instanceEnCours } from '../../noyau/conditions';
import { solder } from '../../noyau/echeances';
import { echeancesDeLigne } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec36b: RegleActe = {
  definition: recu({
    id: 'EC36b', nom: 'observations-recues', titre: 'Observations des parties reçues', bouton: 'Enregistrer les observations', auteur: 'parties', roles: DEPOT,
    articles: ['CPC 1015'], region: 'AVIS1015', cible: 'partie', collectif: true, prealable: 'avis aux parties', ferme: ['C34'],
  }),
  suit: ['EC36'],
  conditions: [instanceEnCours],
  effets(d) { solder(d, echeancesDeLigne(d.etat, 'C34', d.acte.partie)); },
};
