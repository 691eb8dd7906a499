import { DELAI_DU_JUGE_NON_VERIFIE, civile, delaiDuJuge, depuis, duree, type Article } from './fabrique';
import { SOURCES } from './sources';

export const ord58_1067_23_4: Article = {
  regles: [civile({
    ...delaiDuJuge,
    id: 'ord58-1067-23-4',
    ligne: 'Q5',
    intitule: 'Question prioritaire transmise : la Cour statue',
    articles: ['Ord. 58-1067 art. 23-4'],
    source: SOURCES.ordonnance58,
    depart: 'réception de la question transmise',
    sanction: 'transmission directe de la question au Conseil constitutionnel (art. 23-7)',
    reserve: DELAI_DU_JUGE_NON_VERIFIE,
    versions: [depuis('2010-03-01', duree(3, 'mois'), 'loi organique 2009-1523')],
  })],
};
