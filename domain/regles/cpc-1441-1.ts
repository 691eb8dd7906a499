import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc1441_1: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-1441-1',
    ligne: 'S06',
    intitule: 'Pourvoi en matière de référé contractuel',
    articles: ['CPC 1441-1'],
    depart: 'notification de la décision',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis('2009-12-01', duree(15, 'jours'), 'rédaction de 2009')],
  })],
};
