import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc1210_12: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-1210-12',
    ligne: 'S05',
    intitule: 'Pourvoi en matière de déplacement illicite international d’enfants',
    articles: ['CPC 1210-12'],
    depart: 'notification de l’arrêt rendu sur un appel formé depuis l’entrée en vigueur du décret 2017-892',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(15, 'jours'), 'décret 2017-892')],
  })],
};
