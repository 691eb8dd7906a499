import { avantArret, instanceEnCours, nonRadie } from '../../noyau/conditions';
import { texteDe } from '../../noyau/lecture';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';

export const ec41: RegleActe = {
  definition: deLaCour({
    id: 'EC41', nom: 'mise-en-delibere', titre: 'Mise en délibéré', bouton: 'Mettre en délibéré', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 1016', 'CPC 1021'], region: 'JUG', cible: 'dossier', prealable: 'audience tenue', ouvre: ['EC42'], champs: [champ('datePrononce', 'Date annoncée du prononcé', 'date')],
  }),
  mene: [{ region: 'JUG', etat: 'delibere' }],
  suit: ['EC40'],
  conditions: [instanceEnCours, nonRadie, avantArret],
  effets(d) {
    const datePrononce = texteDe(d.acte.donnees, 'datePrononce');
    d.region('JUG', 'delibere', datePrononce ? { datePrononce } : undefined);
  },
};
