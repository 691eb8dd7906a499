import { depuis, duree, penale, type Article } from './fabrique';

/** Not « francs » days: Crim., 21 oct. 2015, n° 14-87.198. */
export const cpp712_15: Article = {
  regles: [penale({
    id: 'cpp-712-15',
    ligne: 'P04',
    intitule: 'Pourvoi en matière d’application des peines',
    articles: ['CPP 712-15'],
    depart: 'notification de la décision',
    tenu: 'condamné ou ministère public',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    critere: 'notification',
    versions: [depuis('2005-01-01', duree(5, 'jours'), 'rédaction de 2005')],
  })],
};
