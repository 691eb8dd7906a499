import { A_RELIRE, delaiDuJuge, depuis, duree, penale, type Article } from './fabrique';

export const cpp574_2: Article = {
  regles: [
    penale({
      id: 'cpp-574-2-memoire',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : mémoire',
      articles: ['CPP 574-2'],
      depart: 'réception du dossier à la Cour',
      tenu: 'demandeur ou son avocat',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
      critere: 'decision',
      reserve: A_RELIRE,
      versions: [depuis('2004-03-10', duree(5, 'jours'), 'loi 2004-204'), depuis('2013-08-07', duree(5, 'jours'), 'loi 2013-711')],
    }),
    penale({
      ...delaiDuJuge,
      id: 'cpp-574-2-arret',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : la Cour statue',
      articles: ['CPP 574-2'],
      depart: 'pourvoi',
      sanction: null,
      critere: 'decision',
      reserve: A_RELIRE,
      versions: [depuis('2004-03-10', duree(40, 'jours'), 'loi 2004-204'), depuis('2013-08-07', duree(40, 'jours'), 'loi 2013-711')],
    }),
  ],
};
