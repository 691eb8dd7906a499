import { depuis, duree, pourvoiCivil, type Article } from './fabrique';

export const cpc613: Article = {
  regles: [pourvoiCivil({
    id: 'cpc-613',
    ligne: 'C08',
    intitule: 'Pourvoi du défaillant contre une décision par défaut',
    articles: ['CPC 613', 'CPC 612'],
    depart: 'jour où l’opposition n’est plus recevable',
    tenu: 'partie défaillante',
    sanction: 'irrecevabilité du pourvoi, même s’il est prématuré',
    prononcePar: 'formation de jugement',
    versions: [depuis('2014-11-09', duree(2, 'mois'), 'décret 2014-1338')],
  })],
};
