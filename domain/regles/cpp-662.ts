import { A_RELIRE, depuis, duree, penale, type Article } from './fabrique';

export const cpp662: Article = {
  regles: [penale({
    id: 'cpp-662',
    ligne: 'P27',
    intitule: 'Suspicion légitime : mémoire',
    articles: ['CPP 662'],
    depart: 'signification de la requête',
    tenu: 'parties',
    sanction: null,
    reserve: A_RELIRE,
    versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
  })],
};
