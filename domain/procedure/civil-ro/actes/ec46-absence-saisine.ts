import { eteindre } from '../../noyau/echeances';
import { aEteFait, echeancesDeLigne } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';
import { delaiPasse } from '../../noyau/sanctions';

export const ec46: RegleActe = {
  definition: deLaCour({
    id: 'EC46', nom: 'renvoi-non-saisi', titre: 'Absence de saisine de la juridiction de renvoi', bouton: 'Constater l’absence de saisine', auteur: 'greffe de la Cour', roles: GREFFE,
    articles: ['CPC 1034 al. 2'], region: 'REN', cible: 'dossier', prealable: 'notification de l’arrêt de cassation', ferme: ['C60'],
  }),
  suit: ['EC43'],
  conditions: [
    condition((etat) => !aEteFait(etat, 'EC44'), refuser('renvoi-deja-saisi', 'La juridiction de renvoi est saisie.', { article: 'CPC 1034' })),
    delaiPasse(['C60'], 'CPC 1034', 'Le délai de saisine court encore'),
  ],
  passe: { region: 'REN', etat: 'sans-saisine' },
  effets(d) { eteindre(d, echeancesDeLigne(d.etat, 'C60'), 'aucune saisine dans le délai'); },
};
