import { gardeFouPenal, type Article } from './fabrique';

export const cpp590_1: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-590-1',
    ligne: 'P16',
    intitule: 'Déchéance du pourvoi faute de mémoire',
    articles: ['CPP 590-1', 'CPP 590-2'],
    effet: 'Ordonnance du président de la chambre criminelle ou du conseiller désigné, sauf peine que la loi ne prévoit pas.',
  })],
};
