import { FORMATIONS_CRIMINELLES } from '../../noyau/formations';
import { etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { jugementPossible } from '../conditions';

export const ep22: RegleActe = {
  definition: deLaCour({
    id: 'EP22', nom: 'pourvoi-oriente', titre: 'Orientation vers la formation de trois magistrats ou vers la chambre', bouton: 'Orienter le pourvoi', auteur: 'premier président ou président', roles: PRESIDENT,
    articles: ['CPP 567-1-1', 'COJ L431-2', 'COJ L431-7'], region: 'JUG', cible: 'dossier', prealable: 'dépôt du rapport', ouvre: ['EP22b', 'EP22c'],
    champs: [
      champ('formation', 'Formation', 'choix', { ...requis, choix: FORMATIONS_CRIMINELLES }),
      champ('deDroit', 'Renvoi de droit à la chambre, demandé par l’un des trois magistrats', 'oui-non'),
    ],
  }),
  mene: FORMATIONS_CRIMINELLES.map(({ valeur }) => ({ region: 'FORMATION', etat: valeur })),
  suit: ['EP21'],
  conditions: [jugementPossible, condition((etat) => etatRegion(etat, 'JUG') !== 'delibere',
    refuser('debats-ouverts', 'L’affaire est en délibéré : la formation ne change plus.', { article: 'COJ L431-7' }))],
  effets(d) { d.region('FORMATION', String(d.acte.donnees['formation'])); },
};
