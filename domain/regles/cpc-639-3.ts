import { civile, depuis, duree, type Article } from './fabrique';

export const cpc639_3: Article = {
  regles: [civile({
    id: 'cpc-639-3',
    ligne: 'C17',
    intitule: 'Pourvoi pour excès de pouvoir',
    articles: ['CPC 639-3'],
    depart: 'établissement de l’acte',
    tenu: 'procureur général près la Cour de cassation',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'pourvoi',
    versions: [depuis('2014-11-09', duree(5, 'ans'), 'décret 2014-1338')],
  })],
};
