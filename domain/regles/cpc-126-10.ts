import { civile, depuis, duree, type Article } from './fabrique';

export const cpc126_10: Article = {
  regles: [civile({
    id: 'cpc-126-10',
    ligne: 'Q2',
    intitule: 'Question prioritaire posée devant la Cour : mémoire en réponse',
    articles: ['CPC 126-10'],
    depart: 'remise ou communication du mémoire posant la question (le texte ne le précise pas)',
    tenu: 'autres parties',
    sanction: null,
    reserve: 'Le texte ne précise pas le point de départ de ce délai.',
    versions: [depuis('2010-03-01', duree(1, 'mois'), 'décret 2010-148')],
  })],
};
