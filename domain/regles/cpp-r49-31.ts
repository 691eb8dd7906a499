import { depuis, duree, penale, type Article } from './fabrique';

export const cppR49_31: Article = {
  regles: [penale({
    id: 'cpp-r49-31',
    ligne: 'Q4',
    intitule: 'Question prioritaire posée devant la Cour : mémoire en réponse (pénal)',
    articles: ['CPP R. 49-31'],
    depart: 'communication du mémoire posant la question (le texte ne le précise pas)',
    tenu: 'autres parties',
    sanction: null,
    reserve: 'Le texte ne précise pas le point de départ de ce délai.',
    versions: [depuis('2010-03-01', duree(1, 'mois'), 'rédaction de 2010')],
  })],
};
