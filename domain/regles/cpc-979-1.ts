import { gardeFou, type Article } from './fabrique';

export const cpc979_1: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-979-1',
    ligne: 'C22e',
    intitule: 'Pièces et dernières conclusions',
    articles: ['CPC 979-1'],
    effet: 'Remises avec le mémoire ampliatif ; aucune sanction n’est écrite.',
  })],
};
