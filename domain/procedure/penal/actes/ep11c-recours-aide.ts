import { noterRecoursAide } from '../../noyau/aide';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep11c: RegleActe = {
  definition: recu({
    id: 'EP11c', nom: 'aide-juridictionnelle-penale-recours', titre: 'Recours contre la décision du bureau d’aide juridictionnelle (pénal)', bouton: 'Enregistrer le recours', auteur: 'partie', roles: DEPOT,
    articles: ['loi 91-647, art. 23'], region: 'AJ', cible: 'partie', prealable: 'décision du bureau d’aide juridictionnelle notifiée', ouvre: ['EP11d'],
  }),
  mene: [{ region: 'AJ', etat: 'recours' }],
  suit: ['EP11b'],
  effets: noterRecoursAide,
};
