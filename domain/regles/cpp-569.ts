import { gardeFouPenal, type Article } from './fabrique';

export const cpp569: Article = {
  gardeFous: [gardeFouPenal({
    id: 'cpp-569',
    ligne: 'P29',
    intitule: 'Effet suspensif du délai de pourvoi et du pourvoi',
    articles: ['CPP 569', 'CPP 464-1', 'CPP 465'],
    effet: 'L’exécution pénale est suspendue jusqu’à l’arrêt, sauf condamnations civiles et mandats ; en application des peines (712-15), le pourvoi n’est pas suspensif.',
    verifie: false,
  })],
};
