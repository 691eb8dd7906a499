import { A_RELIRE, DELAI_DU_JUGE_NON_VERIFIE, delaiDuJuge, depuis, duree, joursFrancs, penale, type Article } from './fabrique';

/** Custodial sentences pronounced in another State of the Union. */
export const cpp728_53: Article = {
  regles: [
    penale({
      id: 'cpp-728-53',
      ligne: 'P05',
      intitule: 'Peine privative de liberté prononcée dans l’Union européenne : pourvoi',
      articles: ['CPP 728-53', 'CPP 568-1'],
      depart: 'décision sur la reconnaissance de la condamnation',
      tenu: 'parties',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'chambre criminelle',
      critere: 'decision',
      reserve: A_RELIRE,
      versions: [depuis('2013-08-07', joursFrancs(3), 'loi 2013-711')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-728-53-arret',
      ligne: 'P05',
      intitule: 'Peine privative de liberté prononcée dans l’Union européenne : la Cour statue',
      articles: ['CPP 728-53', 'CPP 567-2 al. 1'],
      depart: 'réception du dossier à la Cour',
      sanction: null,
      reserve: DELAI_DU_JUGE_NON_VERIFIE,
      versions: [depuis('2013-08-07', duree(3, 'mois'), 'loi 2013-711')],
    }),
  ],
};
