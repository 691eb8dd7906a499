import { gardeFouPenal, type Article } from './fabrique';

export const cpp571_1: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-571-1',
    ligne: 'P28',
    intitule: 'Désistement',
    articles: ['CPP 571-1', 'CPP 608'],
    effet: 'Le président de la chambre criminelle en donne acte par ordonnance.',
    verifie: false,
  })],
};
