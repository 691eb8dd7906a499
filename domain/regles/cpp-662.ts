import { depuis, duree, penale, type Article } from './fabrique';

/** Legitimate suspicion (662, 861). */
export const cpp662: Article = {
  regles: [
    penale({
      id: 'cpp-662',
      ligne: 'P27',
      intitule: 'Suspicion légitime : mémoire',
      articles: ['CPP 662'],
      depart: 'signification de la requête',
      tenu: 'parties',
      sanction: null,
      reserve: 'Texte lu dans sa rédaction de 2015, à relire dans celle en vigueur.',
      versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
    }),
    penale({
      id: 'cpp-861',
      ligne: 'O6',
      intitule: 'Suspicion légitime : mémoire (Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna)',
      articles: ['CPP 861', 'CPP 662'],
      depart: 'signification de la requête',
      tenu: 'parties',
      sanction: null,
      versions: [depuis(null, duree(2, 'mois'), 'rédaction en vigueur')],
    }),
  ],
};
