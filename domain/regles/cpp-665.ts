import { A_RELIRE, DELAI_DU_JUGE_NON_VERIFIE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

/** Renvoi in the interest of a good administration of justice (665). */
export const cpp665: Article = {
  regles: [
    penale({
      id: 'cpp-665-memoire',
      ligne: 'P27',
      intitule: 'Renvoi dans l’intérêt d’une bonne administration de la justice : mémoire',
      articles: ['CPP 665 al. 2'],
      depart: 'signification de la requête',
      tenu: 'parties',
      sanction: null,
      reserve: A_RELIRE,
      versions: [depuis('2011-12-15', duree(8, 'jours'), 'loi 2011-1862')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-665-arret',
      ligne: 'P27',
      intitule: 'Renvoi d’un tribunal à un autre : la Cour statue',
      articles: ['CPP 665'],
      depart: 'requête',
      sanction: null,
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: [depuis(null, duree(8, 'jours'), 'rédaction en vigueur')],
    }),
  ],
};
