import { gardeFou, type Article } from './fabrique';

export const cpc462: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-462',
    ligne: 'C12',
    intitule: 'Erreur ou omission matérielle',
    articles: ['CPC 462'],
    effet: 'Rectifiable sans délai, sur requête ou d’office.',
  })],
};
