import { civile, depuis, duree, type Article } from './fabrique';

export const cpc126_9: Article = {
  regles: [civile({
    id: 'cpc-126-9',
    ligne: 'Q1',
    intitule: 'Question prioritaire transmise : observations des parties',
    articles: ['CPC 126-9'],
    depart: 'décision de transmission',
    tenu: 'parties',
    sanction: null,
    critere: 'decision',
    versions: [depuis('2010-03-01', duree(1, 'mois'), 'décret 2010-148')],
  })],
};
