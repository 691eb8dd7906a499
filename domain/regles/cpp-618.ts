import { gardeFouPenal, type Article } from './fabrique';

export const cpp618: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-618',
    ligne: 'P30',
    intitule: 'Second pourvoi après un rejet',
    articles: ['CPP 618', 'CPP 612-1'],
    effet: 'Interdit. La cassation peut être étendue à des parties qui ne se sont pas pourvues.',
    verifie: false,
  })],
};
