import { solder } from '../../noyau/echeances';
import { observations } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep13: RegleActe = {
  definition: recu({
    id: 'EP13', nom: 'dossier-penal-mis-en-etat', titre: 'Mise en état et inventaire du dossier par le greffe de la juridiction attaquée', bouton: 'Enregistrer la mise en état du dossier', auteur: 'greffier de la juridiction attaquée', roles: DEPOT,
    articles: ['CPP 586'], region: 'A_QUO', cible: 'dossier', prealable: 'déclaration de pourvoi', ouvre: ['EP14'], ferme: ['P13'], champs: [observations],
  }),
  suit: ['EP02', 'EP03'],
  passe: { region: 'A_QUO', etat: 'mis-en-etat' },
  effets(d) { solder(d, echeancesDeRegle(d.etat, 'cpp-586')); },
};
