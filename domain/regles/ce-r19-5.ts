import { gardeFou, type Article } from './fabrique';
import { SOURCES } from './sources';

export const ceR19_5: Article = {
  gardeFous: [gardeFou({
    id: 'ce-r19-5',
    ligne: 'C46',
    intitule: 'Mémoire en défense, listes électorales',
    articles: ['C. élect. R. 19-5'],
    effet: 'Le défendeur remet ou adresse sans délai son mémoire, dont il envoie copie au demandeur.',
    source: SOURCES.electoral,
  })],
};
