import { civile, delaiDuJuge, depuis, duree, type Article } from './fabrique';
import { SOURCES } from './sources';

const commun = {
  ...delaiDuJuge,
  source: SOURCES.ordonnance58,
  sanction: 'transmission directe de la question au Conseil constitutionnel (art. 23-7)',
  versions: [depuis('2010-03-01', duree(3, 'mois'), 'loi organique 2009-1523')],
} as const;

export const ord58_1067_23: Article = {
  regles: [
    civile({
      ...commun,
      versions: [...commun.versions],
      id: 'ord58-1067-23-4',
      ligne: 'Q5',
      intitule: 'Question prioritaire transmise : la Cour statue',
      articles: ['Ord. 58-1067 art. 23-4'],
      depart: 'réception de la question transmise',
      reserve: 'La prorogation d’un délai imposé au juge n’est pas vérifiée : il n’est pas prorogé.',
    }),
    civile({
      ...commun,
      versions: [...commun.versions],
      id: 'ord58-1067-23-5',
      ligne: 'Q5',
      intitule: 'Question prioritaire posée devant la Cour : la Cour statue',
      articles: ['Ord. 58-1067 art. 23-5'],
      depart: 'présentation du moyen',
      reserve: 'Le départ et la prorogation de ce délai imposé au juge ne sont pas vérifiés.',
    }),
  ],
};
