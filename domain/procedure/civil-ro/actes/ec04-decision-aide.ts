import { recu, type RegleActe } from '../../noyau/regle-acte';
import { champDesignation, champSens, noterDecisionAide } from '../../noyau/aide';
import { DEPOT } from '../../noyau/roles';

export const ec04: RegleActe = {
  definition: recu({
    id: 'EC04', nom: 'aide-juridictionnelle-decidee', titre: 'Décision du bureau d’aide juridictionnelle notifiée', bouton: 'Enregistrer la décision du bureau',
    auteur: 'bureau d’aide juridictionnelle', roles: DEPOT, articles: ['décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie',
    prealable: 'demande d’aide juridictionnelle', ouvre: ['EC05'],
    champs: [champSens, champDesignation],
  }),
  mene: [{ region: 'AJ', etat: 'decidee' }],
  suit: ['EC03'],
  effets: noterDecisionAide,
};
