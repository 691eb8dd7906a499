import { avantArret, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { fixer } from '../../noyau/echeances';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { PRESIDENT, RAPPORTEUR } from '../../noyau/roles';

export const ec36: RegleActe = {
  definition: deLaCour({
    id: 'EC36', nom: 'avis-aux-parties', titre: 'Avis aux parties avant cassation (1015)', bouton: 'Aviser les parties', auteur: 'président ou rapporteur', roles: [...new Set([...PRESIDENT, ...RAPPORTEUR])],
    articles: ['CPC 1015'], region: 'AVIS1015', cible: 'dossier', prealable: 'désignation du rapporteur', ouvre: ['C34', 'EC36b'],
    champs: [
      champ('objet', 'Objet', 'choix', { ...requis, ...choix(['moyen-office', 'Moyen relevé d’office'], ['substitution', 'Substitution de motif'], ['sans-renvoi', 'Cassation sans renvoi'], ['fond', 'Statuer au fond']) }),
      champ('dateLimite', 'Dernier jour des observations', 'date', requis),
    ],
  }),
  suit: ['EC31', 'GE03'],
  conditions: [instanceEnCours, nonRadie, avantArret],
  effets(d) {
    fixer(d, {
      regle: 'cpc-1015', ligne: 'C34', intitule: 'Observations sur l’avis aux parties', region: 'AVIS1015', parties: Object.values(d.etat.parties),
      dernierJour: String(d.acte.donnees['dateLimite']), article: 'CPC 1015', sanction: null,
    });
  },
};
