import { recu, type RegleActe } from '../../noyau/regle-acte';
import { noterRecoursAide } from '../../noyau/aide';
import { DEPOT } from '../../noyau/roles';

export const ec05: RegleActe = {
  definition: recu({
    id: 'EC05', nom: 'aide-juridictionnelle-recours', titre: 'Recours contre la décision du bureau d’aide juridictionnelle', bouton: 'Enregistrer le recours',
    auteur: 'partie', roles: DEPOT, articles: ['loi 91-647, art. 23', 'décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie',
    prealable: 'décision du bureau d’aide juridictionnelle notifiée', ouvre: ['EC06'],
  }),
  mene: [{ region: 'AJ', etat: 'recours' }],
  suit: ['EC04'],
  effets: noterRecoursAide,
};
