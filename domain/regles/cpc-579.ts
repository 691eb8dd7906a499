import { gardeFou, type Article } from './fabrique';

export const cpc579: Article = {
  gardeFous: [gardeFou({
    id: 'cpc-579',
    ligne: 'C15',
    intitule: 'Le pourvoi ne suspend pas l’exécution',
    articles: ['CPC 579', 'CPC 1041', 'CPC 1069', 'CPC 1086', 'CPC 1150', 'CPC 1178-1'],
    effet: 'Ni le délai ni le pourvoi ne sont suspensifs, sauf texte contraire (divorce, filiation, adoption, nationalité, absence) ; dans ces matières la radiation de l’article 1009-1 est exclue.',
  })],
};
