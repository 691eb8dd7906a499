import { gardeFou, type Article } from './fabrique';

export const cpc531: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-531',
    ligne: 'C05',
    intitule: 'Changement de capacité, sauvegarde, redressement ou liquidation judiciaire',
    articles: ['CPC 531'],
    effet: 'Interrompt le délai, qui repart par une nouvelle notification à la personne qualifiée.',
  })],
};
