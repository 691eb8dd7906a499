import { gardeFouPenal, type Article } from './fabrique';

export const cpp567_1: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-567-1',
    ligne: 'P17',
    intitule: 'Ordonnance de non-admission d’une décision qui n’est susceptible d’aucun recours',
    articles: ['CPP 567-1', 'CPP 570'],
    effet: 'Le président de la chambre criminelle la rend, sans recours.',
    verifie: false,
  })],
};
