import { gardeFou, type Article } from './fabrique';

export const rabatArret: Article = {
  gardeFous: [gardeFou({
    id: 'rabat-arret',
    ligne: 'C38',
    intitule: 'Rabat d’arrêt et rectification',
    articles: ['AP, 30 juin 1995, n° 94-20.302'],
    source: 'https://www.courdecassation.fr/',
    effet: 'Sans délai, sur demande d’une partie ou du procureur général, pour une erreur de procédure qui ne leur est pas imputable.',
    verifie: false,
  })],
};
