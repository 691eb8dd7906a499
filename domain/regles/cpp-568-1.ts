import { delaiDuJuge, depuis, duree, joursFrancs, penale, type Article } from './fabrique';

const lu2015 = 'Texte lu dans sa rédaction de 2015, à relire dans celle en vigueur.';
const mandat = { critere: 'decision', reserve: lu2015 } as const;

/** European arrest warrant without consent (568-1, 574-2, 695-31). */
export const cpp568_1: Article = {
  regles: [
    penale({
      ...mandat,
      id: 'cpp-568-1',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : pourvoi',
      articles: ['CPP 568-1', 'CPP 695-31'],
      depart: 'prononcé de l’arrêt',
      tenu: 'procureur général ou personne recherchée',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'chambre criminelle',
      versions: [depuis('2004-03-10', joursFrancs(3), 'loi 2004-204'), depuis('2013-08-07', joursFrancs(3), 'loi 2013-711')],
    }),
    penale({
      ...mandat,
      id: 'cpp-574-2-memoire',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : mémoire',
      articles: ['CPP 574-2'],
      depart: 'réception du dossier à la Cour',
      tenu: 'demandeur ou son avocat',
      sanction: 'déchéance du pourvoi',
      prononcePar: 'président de la chambre criminelle ou conseiller désigné, par ordonnance',
      versions: [depuis('2004-03-10', duree(5, 'jours'), 'loi 2004-204'), depuis('2013-08-07', duree(5, 'jours'), 'loi 2013-711')],
    }),
    penale({
      ...mandat,
      ...delaiDuJuge,
      id: 'cpp-574-2-arret',
      ligne: 'P02',
      intitule: 'Mandat d’arrêt européen : la Cour statue',
      articles: ['CPP 574-2'],
      depart: 'pourvoi',
      sanction: null,
      versions: [depuis('2004-03-10', duree(40, 'jours'), 'loi 2004-204'), depuis('2013-08-07', duree(40, 'jours'), 'loi 2013-711')],
    }),
  ],
};
