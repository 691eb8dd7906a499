import { gardeFou, type Article } from './fabrique';

export const cpc529: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-529',
    ligne: 'C03',
    intitule: 'Condamnation solidaire ou indivisible',
    articles: ['CPC 529'],
    effet: 'La notification faite à l’une des parties ne fait courir le délai qu’à son égard.',
  })],
};
