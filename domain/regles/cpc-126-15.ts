import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc126_15: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-126-15',
    ligne: 'S03',
    intitule: 'Pourvoi contre le jugement d’une question préjudicielle administrative',
    articles: ['CPC 126-15'],
    depart: 'notification de la décision',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(15, 'jours'), 'décret 2015-233')],
  })],
};
