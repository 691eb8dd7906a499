import { partiesDe, texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { solderMemoires } from '../memoire';
import { DEPOT } from '../../noyau/roles';

export const ec12: RegleActe = {
  definition: recu({
    id: 'EC12', nom: 'constitution-en-defense', titre: 'Constitution d’un avocat en défense', bouton: 'Enregistrer la constitution',
    auteur: 'avocat aux Conseils', roles: DEPOT, articles: ['CPC 973', 'CPC 978'], region: 'DEF', cible: 'defendeur',
    prealable: 'enregistrement du pourvoi ou signification de la déclaration', ouvre: ['EC15'], ferme: [],
    champs: [champ('avocat', 'Avocat aux Conseils', 'texte')],
  }),
  suit: ['EC08'],
  effets(d) {
    const conseil = { nom: texteDe(d.acte.donnees, 'avocat') ?? 'avocat aux Conseils', depuis: d.date };
    d.fait('conseil-constitue', { parties: [d.acte.partie!], conseil }, 'CPC 973');
    solderMemoires(d, partiesDe(d.etat, 'demandeur'));
  },
};
