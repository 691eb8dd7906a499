import { eteindre, solder } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { champ, recu, requis, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

/** Off the island the ground decides which limit is met (857, 859); elsewhere one limit serves both. */
const REGLES: Record<string, string[]> = { recours: ['cpp-579', 'cpp-857'], memoires: ['cpp-579', 'cpp-859'] };
const TOUTES = ['cpp-579', 'cpp-857', 'cpp-859'];

export const ep28: RegleActe = {
  definition: recu({
    id: 'EP28', nom: 'opposition-formee', titre: 'Opposition à l’arrêt de la Cour', bouton: 'Enregistrer l’opposition', auteur: 'partie non informée du recours ou des mémoires', roles: DEPOT,
    articles: ['CPP 579', 'CPP 589', 'CPP 857', 'CPP 859'], region: 'DEF', cible: 'defendeur', prealable: 'notification de l’arrêt', ouvre: ['EP23'], ferme: ['P08', 'O3', 'O5'],
    champs: [champ('motif', 'Fondement', 'choix', { ...requis, ...choix(['recours', 'Recours non notifié (579)'], ['memoires', 'Mémoires non communiqués (589)']) })],
  }),
  mene: [{ region: 'JUG', etat: 'opposition' }],
  suit: ['EP27'],
  passe: { region: 'OPPOSITION', etat: 'en-cours' },
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, REGLES[String(d.acte.donnees['motif'])] ?? TOUTES, d.acte.partie));
    eteindre(d, echeancesDeRegle(d.etat, TOUTES, d.acte.partie), 'opposition formée');
    d.region('JUG', 'opposition', undefined, 'CPP 579');
  },
};
