import { gardeFouPenal, type Article } from './fabrique';

export const cpp588: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-588',
    ligne: 'P14',
    intitule: 'Délai des mémoires des avocats constitués',
    articles: ['CPP 588'],
    effet: 'Le président de la chambre criminelle le fixe ; le rapporteur n’est commis qu’après le dépôt des mémoires.',
  })],
};
