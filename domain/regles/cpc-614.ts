import { gardeFou, type Article } from './fabrique';

export const cpc614: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-614',
    ligne: 'C09',
    intitule: 'Pourvoi incident, même forclos à titre principal',
    articles: ['CPC 614', 'CPC 550'],
    effet: 'Suit le délai de l’article 1010 ; irrecevable si le pourvoi principal l’est, aux conditions de l’article 550.',
  })],
};
