import { gardeFou, type Article } from './fabrique';

export const cpc615: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-615',
    ligne: 'C10',
    intitule: 'Indivisibilité',
    articles: ['CPC 615'],
    effet: 'Le pourvoi est irrecevable si toutes les parties ne sont pas appelées à l’instance.',
  })],
};
