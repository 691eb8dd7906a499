import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc346: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-346',
    ligne: 'S01',
    intitule: 'Pourvoi contre le rejet d’une récusation ou d’un renvoi pour suspicion légitime',
    articles: ['CPC 346'],
    depart: 'notification de la décision par le greffe (et non signification)',
    tenu: 'demandeur à la récusation ou au renvoi',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
};
