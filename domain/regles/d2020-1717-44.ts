import { gardeFou, type Article } from './fabrique';
import { SOURCES } from './sources';

export const d2020_1717_44: Article = {
  gardeFous: [gardeFou({
    id: 'd2020-1717-44',
    ligne: 'A1',
    intitule: 'Demande d’aide juridictionnelle',
    articles: ['D. 2020-1717 art. 44'],
    source: SOURCES.decret2020,
    effet: 'Faite avant l’expiration du délai de pourvoi, de réexamen ou de mémoire, elle l’interrompt ; un nouveau délai de même durée court de la notification de la décision ou, si elle est plus tardive, de la désignation de l’auxiliaire.',
  })],
};
