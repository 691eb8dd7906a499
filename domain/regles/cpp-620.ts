import { gardeFouPenal, type Article } from './fabrique';

export const cpp620: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-620',
    ligne: 'P24',
    intitule: 'Pourvoi dans l’intérêt de la loi en matière pénale',
    articles: ['CPP 620', 'CPP 621'],
    effet: 'Sans délai ; celui que le procureur général forme d’office est sans effet pour les parties.',
    verifie: false,
  })],
};
