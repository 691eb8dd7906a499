import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc612: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-612',
    ligne: 'C01',
    intitule: 'Pourvoi en cassation',
    articles: ['CPC 612', 'CPC 528'],
    depart: 'notification du jugement (signification, sauf loi contraire)',
    tenu: 'toute partie, y compris celle qui notifie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis('1980-01-01', duree(2, 'mois'), 'décret 79-941')],
  })],
};
