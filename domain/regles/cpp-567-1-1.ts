import { gardeFouPenal, type Article } from './fabrique';

export const cpp567_1_1: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-567-1-1',
    ligne: 'P17',
    intitule: 'Non-admission par une formation de trois magistrats',
    articles: ['CPP 567-1-1'],
    effet: 'Pourvoi irrecevable ou sans moyen sérieux ; le renvoi à la chambre est de droit si l’un des trois le demande.',
    verifie: false,
  })],
};
