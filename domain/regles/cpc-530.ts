import { gardeFou, type Article } from './fabrique';

export const cpc530: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-530',
    ligne: 'C04',
    intitule: 'Partie en tutelle ou en curatelle',
    articles: ['CPC 530'],
    effet: 'Le délai ne court que de la notification au représentant et au subrogé tuteur, ou au curateur.',
  })],
};
