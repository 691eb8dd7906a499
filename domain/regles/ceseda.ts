import { depuis, duree, pourvoiCivil, type Article } from './fabrique';
import { SOURCES } from './sources';

const commun = {
  source: SOURCES.ceseda,
  sanction: 'irrecevabilité du pourvoi',
  prononcePar: 'formation de jugement',
  critere: 'notification',
} as const;
const retention = { ligne: 'S11', depart: 'notification de l’ordonnance du premier président de la cour d’appel', tenu: 'étranger, autorité administrative ou ministère public' } as const;

/** Waiting zones, detention of foreigners, ad hoc administrators. */
export const ceseda: Article = {
  regles: [
    pourvoiCivil({
      ...commun,
      ...retention,
      id: 'ceseda-r342-19',
      intitule: 'Pourvoi en matière de zone d’attente et de rétention',
      articles: ['CESEDA R. 342-19', 'CESEDA R. 743-20', 'CPC 612'],
      versions: [depuis(null, duree(2, 'mois'), 'article 612, faute de délai propre')],
    }),
    pourvoiCivil({
      ...commun,
      ...retention,
      id: 'ceseda-r764-3',
      intitule: 'Pourvoi en matière de rétention (Wallis-et-Futuna, Polynésie française, Nouvelle-Calédonie)',
      articles: ['CESEDA R. 764-3', 'CESEDA R. 765-3', 'CESEDA R. 766-3'],
      distanceIncertaine: true,
      versions: [depuis(null, duree(10, 'jours'), 'rédaction en vigueur')],
    }),
    pourvoiCivil({
      ...commun,
      id: 'ceseda-r343-10',
      ligne: 'S12',
      intitule: 'Recours contre la radiation d’un administrateur ad hoc',
      articles: ['CESEDA R. 343-10'],
      depart: 'notification de la radiation',
      tenu: 'administrateur ad hoc',
      sanction: 'irrecevabilité du recours',
      versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur')],
    }),
  ],
};
