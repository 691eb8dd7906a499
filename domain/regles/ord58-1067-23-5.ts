import { civile, delaiDuJuge, depuis, duree, type Article } from './fabrique';
import { SOURCES } from './sources';

export const ord58_1067_23_5: Article = {
  regles: [civile({
    ...delaiDuJuge,
    id: 'ord58-1067-23-5',
    ligne: 'Q5',
    intitule: 'Question prioritaire posée devant la Cour : la Cour statue',
    articles: ['Ord. 58-1067 art. 23-5'],
    source: SOURCES.ordonnance58,
    depart: 'présentation du moyen',
    sanction: 'transmission directe de la question au Conseil constitutionnel (art. 23-7)',
    reserve: 'Le départ et la prorogation de ce délai imposé au juge ne sont pas vérifiés.',
    versions: [depuis('2010-03-01', duree(3, 'mois'), 'loi organique 2009-1523')],
  })],
};
