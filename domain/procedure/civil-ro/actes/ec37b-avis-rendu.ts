import { eteindre } from '../../noyau/echeances';
import { echeancesDeLigne } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { observations } from '../champs';
import { PRESIDENT } from '../../noyau/roles';

export const ec37b: RegleActe = {
  definition: deLaCour({
    id: 'EC37b', nom: 'avis-rendu', titre: 'Avis de l’autre chambre ou de la personne consultée', bouton: 'Enregistrer l’avis rendu', auteur: 'chambre ou personne consultée', roles: PRESIDENT,
    articles: ['CPC 1015-1', 'CPC 1015-2'], region: 'AVIS', cible: 'dossier', prealable: 'demande d’avis', champs: [observations],
  }),
  suit: ['EC37'],
  passe: { region: 'AVIS', etat: 'rendu' },
  effets(d) { eteindre(d, echeancesDeLigne(d.etat, 'EC37'), 'avis rendu'); },
};
