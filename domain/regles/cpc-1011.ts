import { gardeFou, type Article } from './fabrique';

export const cpc1011: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-1011',
    ligne: 'C32',
    intitule: 'Distribution',
    articles: ['CPC 1011'],
    effet: 'L’affaire est distribuée dès la remise du mémoire ampliatif ou l’expiration du délai.',
  })],
};
