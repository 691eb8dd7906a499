import { gardeFou, type Article } from './fabrique';

export const cpc536: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-536',
    ligne: 'C07',
    intitule: 'Jugement inexactement qualifié',
    articles: ['CPC 536'],
    effet: 'L’irrecevabilité d’un recours né de la mauvaise qualification est notifiée par le greffe et fait courir un nouveau délai.',
  })],
};
