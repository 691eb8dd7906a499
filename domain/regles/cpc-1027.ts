import { gardeFou, type Article } from './fabrique';

export const cpc1027: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1027',
    ligne: 'C36',
    intitule: 'Récusation',
    articles: ['CPC 1027', 'CPC 342'],
    effet: 'À demander dès la connaissance de la cause et avant la clôture, devant le premier président, à peine d’irrecevabilité.',
  })],
};
