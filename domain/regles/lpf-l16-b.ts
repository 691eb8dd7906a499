import { depuis, duree, gardeFou, pourvoiCivil, type Article } from './fabrique';
import { SOURCES } from './sources';

/** Searches and seizures: what the first president of the court of appeal orders, in the forms of civil procedure. */
export const lpfL16B: Article = {
  regles: [pourvoiCivil({
    id: 'lpf-l16-b',
    ligne: 'S09',
    intitule: 'Pourvoi contre l’ordonnance du premier président sur des visites et saisies, selon les règles de la procédure civile',
    articles: [
      'LPF L. 16 B', 'LPF L. 38', 'CPCE L. 5-9-1', 'CPCE L. 32-5', 'C. sport L. 232-18-7', 'C. urb. L. 461-3', 'C. minier L. 175-13', 'C. minier L. 175-14',
      'C. énergie L. 135-9', 'C. énergie L. 135-10', 'C. énergie L. 142-27', 'C. énergie L. 142-28', 'C. douanes 64',
    ],
    source: SOURCES.lpf,
    depart: 'notification de l’ordonnance du premier président de la cour d’appel',
    tenu: 'toute partie',
    sanction: 'irrecevabilité du pourvoi',
    prononcePar: 'formation de jugement',
    critere: 'notification',
    versions: [depuis(null, duree(15, 'jours'), 'rédaction en vigueur')],
  })],
  gardeFous: [gardeFou({
    id: 'lpf-r288-3',
    ligne: 'S09',
    intitule: 'Radiation en matière fiscale',
    articles: ['LPF R.* 288-3'],
    source: SOURCES.lpf,
    effet: 'Les articles 1009 à 1009-3 du code de procédure civile s’appliquent en matière fiscale.',
  })],
};
