import { ouvrir, solder } from '../../noyau/echeances';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec48c: RegleActe = {
  definition: recu({
    id: 'EC48c', nom: 'sommation-faux-signifiee', titre: 'Signification de l’ordonnance autorisant l’inscription de faux, avec sommation', bouton: 'Enregistrer la sommation', auteur: 'demandeur à l’inscription de faux', roles: DEPOT,
    articles: ['CPC 1029', 'CPC 1030'], region: 'RECUS', cible: 'partie', prealable: 'inscription de faux autorisée', ouvre: ['C37'], ferme: ['C37'],
  }),
  suit: ['EC48b'],
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, 'cpc-1029'));
    ouvrir(d, { regle: 'cpc-1030', region: 'RECUS', parties: [d.etat.parties[d.acte.partie!]!] });
  },
};
