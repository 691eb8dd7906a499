import { A_RELIRE, depuis, duree, penale, type Article } from './fabrique';

export const cpp617: Article = {
  regles: [penale({
    id: 'cpp-617',
    ligne: 'P22',
    intitule: 'Envoi de l’arrêt au procureur général',
    articles: ['CPP 617', 'CPP 614'],
    depart: 'arrêt de la Cour',
    tenu: 'greffe de la Cour',
    sanction: null,
    reserve: A_RELIRE,
    versions: [depuis(null, duree(3, 'jours'), 'rédaction en vigueur')],
  })],
};
