import { gardeFouPenal, type Article } from './fabrique';

export const cpp576: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-576',
    ligne: 'P06',
    intitule: 'Formes de la déclaration de pourvoi',
    articles: ['CPP 576', 'CPP 577'],
    effet: 'Au greffe de la juridiction attaquée, signée du greffier et du demandeur, de son avocat près la juridiction ou d’un fondé de pouvoir spécial ; le détenu la fait au chef d’établissement. Irrecevabilité.',
  })],
};
