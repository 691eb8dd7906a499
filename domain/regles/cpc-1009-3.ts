import { gardeFou, type Article } from './fabrique';

export const cpc1009_3: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1009-3',
    ligne: 'C30',
    intitule: 'Réinscription après radiation',
    articles: ['CPC 1009-3'],
    effet: 'La notification de la réinscription fait courir de nouveau, entiers, les délais des articles 982, 991 et 1010.',
  })],
};
