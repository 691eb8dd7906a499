import { instanceEnCours } from '../../noyau/conditions';
import { solder } from '../../noyau/echeances';
import { enCours } from '../../noyau/fin';
import { observations } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ee10: RegleActe = {
  definition: recu({
    id: 'EE10', nom: 'memoire-electoral-parvenu', titre: 'Mémoire du demandeur parvenu à la Cour', bouton: 'Enregistrer le mémoire du demandeur', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPC 1004'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi', ouvre: ['EE11', 'EC30'], ferme: ['C48'], champs: [observations],
  }),
  mene: [{ region: 'DEM', etat: 'memoire-remis' }],
  suit: ['EE06'],
  conditions: [instanceEnCours],
  effets(d) {
    const demandeurs = enCours(d);
    d.region(d.regionsDe('DEM', demandeurs), 'memoire-remis');
    solder(d, demandeurs.flatMap(({ id }) => echeancesDeRegle(d.etat, 'cpc-1004', id)));
  },
};
