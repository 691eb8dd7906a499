import { gardeFou, type Article } from './fabrique';

export const cpc645: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-645',
    ligne: 'élections',
    intitule: 'Distance en matière électorale',
    articles: ['CPC 645'],
    effet: 'Aucune augmentation à raison de la distance, sauf disposition contraire (Soc., 24 sept. 2008, n° 07-60.420).',
  })],
};
