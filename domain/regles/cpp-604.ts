import { DELAI_DU_JUGE_NON_VERIFIE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

export const cpp604: Article = {
  regles: [
    penale({
      ...delaiDuJuge,
      id: 'cpp-604',
      ligne: 'P21',
      intitule: 'Jour à partir duquel la Cour peut statuer',
      articles: ['CPP 604'],
      depart: 'réception du dossier à la Cour',
      sanction: null,
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: [depuis('2011-05-19', duree(10, 'jours'), 'loi 2011-525')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-604-assises',
      ligne: 'P21',
      intitule: 'Renvoi aux assises : la Cour statue',
      articles: ['CPP 604'],
      depart: 'réception du dossier à la Cour',
      sanction: null,
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: [depuis('2011-05-19', duree(3, 'mois'), 'loi 2011-525')],
    }),
  ],
};
