import { gardeFouPenal, type Article } from './fabrique';

export const cpp590: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-590',
    ligne: 'P15',
    intitule: 'Aucun mémoire additionnel après le dépôt du rapport',
    articles: ['CPP 590'],
    effet: 'Le mémoire, y compris celui qui pose une question prioritaire de constitutionnalité, peut être déclaré irrecevable (Crim., 17 avr. 2019, n° 17-85.936).',
  })],
};
