import { solder } from '../../noyau/echeances';
import { echeancesDeRegle } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec48d: RegleActe = {
  definition: recu({
    id: 'EC48d', nom: 'reponse-a-la-sommation', titre: 'Réponse à la sommation sur le faux', bouton: 'Enregistrer la réponse à la sommation', auteur: 'défendeur à l’inscription de faux', roles: DEPOT,
    articles: ['CPC 1030', 'CPC 1031'], region: 'RECUS', cible: 'partie', prealable: 'sommation signifiée', ferme: ['C37'],
    champs: [champ('entendSeServir', 'Déclare se servir de la pièce', 'oui-non')],
  }),
  suit: ['EC48c'],
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'cpc-1030', d.acte.partie)); },
};
