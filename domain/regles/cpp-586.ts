import { A_RELIRE, depuis, duree, penale, type Article } from './fabrique';

export const cpp586: Article = {
  regles: [penale({
    id: 'cpp-586',
    ligne: 'P13',
    intitule: 'Mise en état du dossier par le greffe de la juridiction attaquée',
    articles: ['CPP 586', 'CPP 587'],
    depart: 'déclaration de pourvoi',
    tenu: 'greffe de la juridiction attaquée',
    sanction: null,
    reserve: A_RELIRE,
    versions: [depuis(null, duree(20, 'jours'), 'rédaction en vigueur'), depuis('2004-03-10', duree(20, 'jours'), 'loi 2004-204')],
  })],
};
