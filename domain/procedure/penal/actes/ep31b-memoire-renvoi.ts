import { solder } from '../../noyau/echeances';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep31b: RegleActe = {
  definition: recu({
    id: 'EP31b', nom: 'memoire-sur-le-renvoi', titre: 'Mémoire d’une partie sur la requête en renvoi', bouton: 'Enregistrer le mémoire sur la requête', auteur: 'parties', roles: DEPOT,
    articles: ['CPP 662', 'CPP 665', 'CPP 861'], region: 'JUG', cible: 'partie', prealable: 'requête en renvoi signifiée', ferme: ['P27', 'O6'],
  }),
  suit: ['EP31'],
  effets(d) { solder(d, echeancesDeRegle(d.etat, ['cpp-662', 'cpp-861', 'cpp-665-memoire'], d.acte.partie)); },
};
