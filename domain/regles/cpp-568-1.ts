import { A_RELIRE, depuis, joursFrancs, penale, type Article } from './fabrique';

export const cpp568_1: Article = {
  regles: [penale({
    id: 'cpp-568-1',
    ligne: 'P02',
    intitule: 'Mandat d’arrêt européen : pourvoi',
    articles: ['CPP 568-1', 'CPP 695-31'],
    depart: 'prononcé de l’arrêt',
    tenu: 'procureur général ou personne recherchée',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    critere: 'decision',
    reserve: A_RELIRE,
    versions: [depuis('2004-03-10', joursFrancs(3), 'loi 2004-204'), depuis('2013-08-07', joursFrancs(3), 'loi 2013-711')],
  })],
};
