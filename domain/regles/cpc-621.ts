import { gardeFou, type Article } from './fabrique';

export const cpc621: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-621',
    ligne: 'C14',
    intitule: 'Pas de second pourvoi',
    articles: ['CPC 621'],
    effet: 'Après rejet, irrecevabilité ou déchéance, un nouveau pourvoi contre la même décision est irrecevable, sauf l’article 618 ; le défendeur sans pourvoi incident dans le délai de l’article 1010 n’a plus de pourvoi principal.',
  })],
};
