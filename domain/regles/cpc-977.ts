import { gardeFou, type Article } from './fabrique';

export const cpc977: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-977',
    ligne: 'C21',
    intitule: 'Avis du pourvoi au défendeur',
    articles: ['CPC 977'],
    effet: 'Le greffier adresse aussitôt une lettre simple au défendeur ; si elle revient, il avise l’avocat du demandeur, qui procède par signification.',
  })],
};
