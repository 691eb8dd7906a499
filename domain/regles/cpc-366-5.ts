import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc366_5: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-366-5',
    ligne: 'S02',
    intitule: 'Pourvoi contre le refus d’autoriser la prise à partie',
    articles: ['CPC 366-5'],
    depart: 'prononcé de la décision',
    tenu: 'requérant',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'decision',
    versions: [depuis('2007-01-01', duree(15, 'jours'), 'décret 2006-1805')],
  })],
};
