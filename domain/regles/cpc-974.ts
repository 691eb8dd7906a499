import { gardeFou, type Article } from './fabrique';

export const cpc974: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-974',
    ligne: 'C20',
    intitule: 'Déclaration de pourvoi',
    articles: ['CPC 974', 'CPC 975', 'CPC 976', 'CPC 748-3'],
    effet: 'Déclaration au greffe de la Cour par un avocat aux Conseils, en autant d’exemplaires que de défendeurs plus deux (non exigés par voie électronique) ; les mentions de l’article 975 sont prescrites à peine de nullité.',
  })],
};
