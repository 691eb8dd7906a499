import { gardeFou, type Article } from './fabrique';

export const cpc995: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-995',
    ligne: 'C40',
    intitule: 'Procédure avec représentation obligatoire suivie à tort',
    articles: ['CPC 995'],
    effet: 'Elle n’invalide pas le pourvoi.',
  })],
};
