import { civile, depuis, duree, type Article } from './fabrique';

const decret = 'décret 2014-1338';

export const cpc639: Article = {
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
      versions: [depuis('2014-11-09', duree(5, 'ans'), decret)],
    }),
    civile({
      id: 'cpc-639-1-observations',
      ligne: 'C16',
      intitule: 'Pourvoi dans l’intérêt de la loi : observations des parties',
      articles: ['CPC 639-1'],
      depart: 'avis donné aux parties',
      tenu: 'parties, sans avocat obligatoire',
      sanction: null,
      versions: [depuis('2014-11-09', duree(2, 'mois'), decret)],
    }),
    civile({
      id: 'cpc-639-3',
      ligne: 'C17',
      intitule: 'Pourvoi pour excès de pouvoir',
      articles: ['CPC 639-3'],
      depart: 'établissement de l’acte',
      tenu: 'procureur général près la Cour de cassation',
      sanction: 'irrecevabilité du pourvoi',
      prononcePar: 'formation de jugement',
      critere: 'pourvoi',
      versions: [depuis('2014-11-09', duree(5, 'ans'), decret)],
    }),
  ],
};
