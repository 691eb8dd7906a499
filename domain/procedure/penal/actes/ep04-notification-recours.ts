import { solder } from '../../noyau/echeances';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep04: RegleActe = {
  definition: recu({
    id: 'EP04', nom: 'recours-notifie', titre: 'Notification du recours au ministère public et aux autres parties', bouton: 'Enregistrer la notification du recours', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPP 578'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi', ferme: ['P07'],
  }),
  suit: ['EP02', 'EP03'],
  effets(d) { for (const { id } of d.cibles('demandeur')) solder(d, echeancesDeRegle(d.etat, 'cpp-578', id)); },
};
