import { gardeFou, type Article } from './fabrique';

export const cpc611_1: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-611-1',
    ligne: 'C19',
    intitule: 'Signification de la décision attaquée (abrogé)',
    articles: ['CPC 611-1'],
    effet: 'Pourvoi du 1er mars 1999 au 24 mai 2008 : signification préalable à peine d’irrecevabilité ; du 25 mai 2008 au 8 novembre 2014 : signification avant la fin du délai de l’article 978 ; depuis le 9 novembre 2014 : plus d’exigence.',
  })],
};
