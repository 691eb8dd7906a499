import { gardeFou, type Article } from './fabrique';

export const cpc1035: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1035',
    ligne: 'C61',
    intitule: 'Mentions de la notification de l’arrêt',
    articles: ['CPC 1035'],
    effet: 'L’acte indique de manière très apparente le délai et les modalités de saisine de la juridiction de renvoi, à peine de nullité.',
  })],
};
