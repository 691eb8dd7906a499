import { depuis, joursFrancs, penale, type Article } from './fabrique';

export const cpp568: Article = {
  regles: [penale({
    id: 'cpp-568',
    ligne: 'P01',
    intitule: 'Pourvoi en cassation en matière pénale',
    articles: ['CPP 568'],
    depart: 'prononcé ou, dans les cas du texte, signification de la décision',
    tenu: 'ministère public et toutes les parties',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    critere: 'decision',
    versions: [depuis('2004-10-01', joursFrancs(5), 'loi 2004-204'), depuis('2024-09-30', joursFrancs(10), 'loi 2023-1059')],
  })],
};
