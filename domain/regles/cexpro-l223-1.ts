import { depuis, duree, pourvoiCivil, type Article } from './fabrique';
import { SOURCES } from './sources';

export const cexproL223_1: Article = {
  regles: [pourvoiCivil({
    id: 'cexpro-l223-1',
    ligne: 'S13',
    intitule: 'Pourvoi contre l’ordonnance d’expropriation, pour incompétence, excès de pouvoir ou vice de forme',
    articles: ['C. expr. L. 223-1', 'CPC 612'],
    source: SOURCES.expropriation,
    depart: 'notification de l’ordonnance',
    tenu: 'exproprié et autres parties',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(2, 'mois'), 'article 612, faute de délai propre')],
  })],
};
