import { champDesignation, champSens, noterDecisionAide } from '../../noyau/aide';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep11b: RegleActe = {
  definition: recu({
    id: 'EP11b', nom: 'aide-juridictionnelle-penale-decidee', titre: 'Décision du bureau d’aide juridictionnelle notifiée (pénal)', bouton: 'Enregistrer la décision du bureau', auteur: 'bureau d’aide juridictionnelle', roles: DEPOT,
    articles: ['décret 2020-1717, art. 44', 'CPP 585-1 al. 2'], region: 'AJ', cible: 'partie', prealable: 'demande d’aide juridictionnelle', ouvre: ['P11', 'EP11c'], champs: [champSens, champDesignation],
  }),
  mene: [{ region: 'AJ', etat: 'decidee' }],
  suit: ['EP11'],
  effets: noterDecisionAide,
};
