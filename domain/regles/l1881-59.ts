import { depuis, duree, penale, type Article } from './fabrique';
import { SOURCES } from './sources';

/** Not « francs » days: Crim., 27 janv. 1992, n° 91-86.458. */
export const l1881_59: Article = {
  regles: [penale({
    id: 'l1881-59',
    ligne: 'P03',
    intitule: 'Pourvoi en matière de presse',
    articles: ['L. 29 juill. 1881 art. 59', 'L. 29 juill. 1881 art. 58'],
    source: SOURCES.loi1881,
    depart: 'prononcé ou signification de la décision',
    tenu: 'prévenu, et partie civile pour ses intérêts civils',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'chambre criminelle',
    versions: [depuis(null, duree(3, 'jours'), 'rédaction en vigueur')],
  })],
};
