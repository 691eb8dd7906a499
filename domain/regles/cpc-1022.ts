import { gardeFou, type Article } from './fabrique';

export const cpc1022: Article = {
  gardeFous: [
    gardeFou({
      id: 'rabat-arret',
      ligne: 'C38',
      intitule: 'Rabat d’arrêt et rectification',
      articles: ['AP, 30 juin 1995, n° 94-20.302'],
      source: 'https://www.courdecassation.fr/',
      effet: 'Sans délai, sur demande d’une partie ou du procureur général, pour une erreur de procédure qui ne leur est pas imputable.',
      verifie: false,
    }),
    gardeFou({
      id: 'cpc-1022',
      ligne: 'C39',
      intitule: 'Suites de l’arrêt',
      articles: ['CPC 1022', 'CPC 1022-1'],
      effet: 'Copie à la juridiction dont émane la décision ; sans représentation obligatoire, le greffe notifie l’arrêt. Avec représentation obligatoire, la signification par une partie fait courir le délai de l’article 1034 (détail à vérifier).',
      verifie: false,
    }),
  ],
};
