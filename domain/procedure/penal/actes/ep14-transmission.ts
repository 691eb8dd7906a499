import { eteindre, solder } from '../../noyau/echeances';
import { observations } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { TRANSMISSIONS } from '../regimes';

export const ep14: RegleActe = {
  definition: recu({
    id: 'EP14', nom: 'dossier-penal-transmis', titre: 'Transmission du dossier par le ministère public au procureur général, puis au greffe criminel', bouton: 'Enregistrer la transmission du dossier', auteur: 'ministère public, procureur général', roles: DEPOT,
    articles: ['CPP 587', 'CPP 568-1', 'L. 29 juill. 1881 art. 59'], region: 'A_QUO', cible: 'dossier', prealable: 'mise en état du dossier', ouvre: ['EP15'], ferme: ['P02', 'P03', 'P13'], champs: [observations],
  }),
  suit: ['EP13'],
  passe: { region: 'A_QUO', etat: 'transmis' },
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, TRANSMISSIONS));
    eteindre(d, echeancesDeRegle(d.etat, 'cpp-586'), 'dossier transmis');
  },
};
