import { gardeFou, type Article } from './fabrique';

export const cpc618: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-618',
    ligne: 'C13',
    intitule: 'Contrariété de jugements',
    articles: ['CPC 618', 'CPC 605'],
    effet: 'Pourvoi ouvert sans délai, aux conditions du texte.',
  })],
};
