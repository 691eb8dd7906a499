import { gardeFou, type Article } from './fabrique';

export const cpc1022: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1022',
    ligne: 'C39',
    intitule: 'Suites de l’arrêt',
    articles: ['CPC 1022', 'CPC 1022-1'],
    effet: 'Copie à la juridiction dont émane la décision ; sans représentation obligatoire, le greffe notifie l’arrêt. Avec représentation obligatoire, la signification par une partie fait courir le délai de l’article 1034 (détail à vérifier).',
    verifie: false,
  })],
};
