import { depuis, duree, penale, type Article } from './fabrique';

export const cpp861: Article = {
  regles: [penale({
    id: 'cpp-861',
    ligne: 'O6',
    intitule: 'Suspicion légitime : mémoire (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
    articles: ['CPP 861', 'CPP 662'],
    depart: 'signification de la requête',
    tenu: 'parties',
    sanction: null,
    versions: [depuis(null, duree(2, 'mois'), 'rédaction en vigueur')],
  })],
};
