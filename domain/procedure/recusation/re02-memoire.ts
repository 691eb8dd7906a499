import { solder } from '../noyau/echeances';
import { observations } from '../noyau/formulaire';
import { echeancesDeRegle } from '../noyau/lecture';
import { recu, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';
import { MEMOIRES } from './fondements';

export const re02: RegleActe = {
  definition: recu({
    id: 'RE02', nom: 'observations-sur-la-recusation', titre: 'Mémoire ou observations sur la requête en récusation ou en renvoi', bouton: 'Enregistrer le mémoire ou les observations', auteur: 'parties', roles: DEPOT,
    articles: ['CPP 662', 'CPP 665 al. 2', 'CPP 861'], region: 'RECUS', volet: 'instruction', cible: 'partie', prealable: 'requête pendante', ferme: ['P27', 'O6'], champs: [observations],
  }),
  suit: ['RE01'],
  effets(d) { solder(d, echeancesDeRegle(d.etat, MEMOIRES, d.acte.partie)); },
};
