import { depuis, duree, penale, type Article } from './fabrique';

export const cppR49_30: Article = {
  regles: [penale({
    id: 'cpp-r49-30',
    ligne: 'Q4',
    intitule: 'Question prioritaire transmise : observations des parties (pénal)',
    articles: ['CPP R. 49-30'],
    depart: 'décision de transmission',
    tenu: 'parties',
    sanction: null,
    critere: 'decision',
    versions: [depuis('2010-03-01', duree(1, 'mois'), 'rédaction de 2010')],
  })],
};
