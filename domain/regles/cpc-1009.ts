import { gardeFou, type Article } from './fabrique';

export const cpc1009: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1009',
    ligne: 'C27',
    intitule: 'Réduction des délais par le premier président',
    articles: ['CPC 1009'],
    effet: 'Sur demande ou d’office, après avis du procureur général : les délais des mémoires et des pièces sont remplacés par la date que fixe la décision.',
  })],
};
