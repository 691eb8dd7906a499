import { gardeFouPenal, type Article } from './fabrique';

export const cpp609: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-609',
    ligne: 'P26',
    intitule: 'Renvoi après cassation en matière pénale',
    articles: ['CPP 609', 'CPP 614', 'CPP 619'],
    effet: 'Le dossier va de plein droit au ministère public de la juridiction de renvoi : aucun délai ne pèse sur les parties.',
    verifie: false,
  })],
};
