import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc87: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-87',
    ligne: 'C18',
    intitule: 'Pourvoi contre un arrêt statuant exclusivement sur la compétence',
    articles: ['CPC 87', 'CPC 612'],
    depart: 'notification de l’arrêt par le greffe',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(2, 'mois'), 'article 87 renvoyant au délai de l’article 612')],
  })],
};
