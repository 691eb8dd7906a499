import { solder } from '../noyau/echeances';
import { echeancesDeRegle } from '../noyau/lecture';
import { recu, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

export const ei03: RegleActe = {
  definition: recu({
    id: 'EI03', nom: 'observations-sur-le-pourvoi', titre: 'Observations d’une partie sur le pourvoi dans l’intérêt de la loi', bouton: 'Enregistrer les observations', auteur: 'parties, sans avocat obligatoire', roles: DEPOT,
    articles: ['CPC 639-1'], region: 'JUG', volet: 'instruction', cible: 'partie', prealable: 'parties avisées', ferme: ['C16'],
  }),
  suit: ['EI02'],
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'cpc-639-1-observations', d.acte.partie)); },
};
