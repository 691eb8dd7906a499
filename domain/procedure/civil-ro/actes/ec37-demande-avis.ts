import { avantArret, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { fixer } from '../../noyau/echeances';
import { texteDe } from '../../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { PRESIDENT } from '../../noyau/roles';

export const ec37: RegleActe = {
  definition: deLaCour({
    id: 'EC37', nom: 'avis-demande', titre: 'Demande d’avis à une autre chambre ou consultation d’un tiers', bouton: 'Demander un avis', auteur: 'chambre', roles: PRESIDENT,
    articles: ['CPC 1015-1', 'CPC 1015-2', 'COJ L431-3-1'], region: 'AVIS', cible: 'dossier', prealable: 'désignation du rapporteur', ouvre: ['EC37b'],
    champs: [
      champ('type', 'Consulté', 'choix', { ...requis, ...choix(['autre-chambre', 'Autre chambre (1015-1)'], ['tiers', 'Personne qualifiée (1015-2)']) }),
      champ('dateLimite', 'Dernier jour des observations', 'date'),
    ],
  }),
  suit: ['EC31', 'GE03'],
  conditions: [instanceEnCours, nonRadie, avantArret],
  passe: { region: 'AVIS', etat: 'demande' },
  effets(d) {
    const dernierJour = texteDe(d.acte.donnees, 'dateLimite');
    const article = d.acte.donnees['type'] === 'tiers' ? 'CPC 1015-2' : 'CPC 1015-1';
    if (dernierJour) fixer(d, { regle: article.replace(' ', '-').toLowerCase(), ligne: 'EC37', intitule: 'Observations sur la demande d’avis', region: 'AVIS', dernierJour, article, sanction: null });
  },
};
