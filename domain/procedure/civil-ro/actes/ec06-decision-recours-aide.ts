import { premierPresidentOuDelegue } from '../../noyau/conditions';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { champDesignation, noterDecisionRecoursAide } from '../../noyau/aide';
import { signature } from '../champs';
import { PREMIER_PRESIDENT } from '../../noyau/roles';

export const ec06: RegleActe = {
  definition: deLaCour({
    id: 'EC06', nom: 'aide-juridictionnelle-recours-decide', titre: 'Décision sur le recours en matière d’aide juridictionnelle, notifiée', bouton: 'Enregistrer la décision sur recours',
    auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT, articles: ['loi 91-647, art. 23', 'décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie',
    prealable: 'recours contre la décision du bureau', champs: [champDesignation, ...signature],
  }),
  mene: [{ region: 'AJ', etat: 'decidee' }],
  suit: ['EC05'],
  conditions: [premierPresidentOuDelegue('loi 91-647, art. 23')],
  effets: noterDecisionRecoursAide,
};
