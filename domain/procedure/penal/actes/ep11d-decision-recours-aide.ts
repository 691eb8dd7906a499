import { champDesignation, noterDecisionRecoursAide } from '../../noyau/aide';
import { premierPresidentOuDelegue } from '../../noyau/conditions';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PREMIER_PRESIDENT } from '../../noyau/roles';
import { signaturePremierPresident } from '../../noyau/formulaire';

export const ep11d: RegleActe = {
  definition: deLaCour({
    id: 'EP11d', nom: 'aide-juridictionnelle-penale-recours-decide', titre: 'Décision sur le recours en matière d’aide juridictionnelle (pénal)', bouton: 'Enregistrer la décision sur recours', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: ['loi 91-647, art. 23'], region: 'AJ', cible: 'partie', prealable: 'recours contre la décision du bureau', ouvre: ['P11'], champs: [champDesignation, ...signaturePremierPresident],
  }),
  mene: [{ region: 'AJ', etat: 'decidee' }],
  suit: ['EP11c'],
  conditions: [premierPresidentOuDelegue('loi 91-647, art. 23')],
  effets: noterDecisionRecoursAide,
};
