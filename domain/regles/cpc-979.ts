import { gardeFou, type Article } from './fabrique';

export const cpc979: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-979',
    ligne: 'C22c',
    intitule: 'Copies de la décision attaquée et de celle qu’elle confirme ou infirme',
    articles: ['CPC 979'],
    effet: 'À remettre dans le délai du mémoire ampliatif, à peine d’irrecevabilité relevée d’office ; si la transmission est incomplète, le ou les rapporteurs fixent un délai.',
  })],
};
