import { civile, depuis, duree, type Article } from './fabrique';

export const cpc639_1: Article = {
  regles: [
    civile({
      id: 'cpc-639-1',
      ligne: 'C16',
      intitule: 'Pourvoi dans l’intérêt de la loi',
      articles: ['CPC 639-1'],
      depart: 'prononcé de la décision passée en force de chose jugée',
      tenu: 'procureur général près la Cour de cassation',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'formation de jugement',
      critere: 'pourvoi',
      versions: [depuis('2014-11-09', duree(5, 'ans'), 'décret 2014-1338')],
    }),
    civile({
      id: 'cpc-639-1-observations',
      ligne: 'C16',
      intitule: 'Pourvoi dans l’intérêt de la loi : observations des parties',
      articles: ['CPC 639-1'],
      depart: 'avis donné aux parties',
      tenu: 'parties, sans avocat obligatoire',
      sanction: null,
      versions: [depuis('2014-11-09', duree(2, 'mois'), 'décret 2014-1338')],
    }),
  ],
};
