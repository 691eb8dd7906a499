import { gardeFou, type Article } from './fabrique';

export const cpc1024: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1024',
    ligne: 'C35',
    intitule: 'Désistement',
    articles: ['CPC 1024', 'CPC 1025', 'CPC 1026'],
    effet: 'Accepté s’il contient des réserves ou suit un pourvoi incident ; constaté par ordonnance ou, après le dépôt du rapport, par un arrêt qui vaut rejet.',
  })],
};
