import { depuis, duree, pourvoiCivil, type Article } from './fabrique';
import { SOURCES } from './sources';

export const cdouanes62: Article = {
  regles: [pourvoiCivil({
    id: 'cdouanes-62',
    ligne: 'S09b',
    intitule: 'Pourvoi contre l’ordonnance du premier président sur des visites et saisies, sans représentation obligatoire',
    articles: ['C. douanes 62', 'C. douanes 63', 'CSI L. 616-4'],
    source: SOURCES.douanes,
    depart: 'notification de l’ordonnance du premier président de la cour d’appel',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
};
