import { depuis, duree, pourvoiCivil, type Article } from './fabrique';
import { SOURCES } from './sources';

const commun = {
  ligne: 'S10',
  depart: 'notification de l’arrêt de la cour d’appel',
  tenu: 'toute partie et l’autorité',
  sanction: 'irrecevabilité du pourvoi',
  prononcePar: 'formation de jugement',
  critere: 'notification',
  versions: [depuis(null, duree(1, 'mois'), 'rédaction en vigueur')],
} as const;

/** Judgments on appeals against a regulating authority. */
export const cpceL5_6: Article = {
  regles: [
    pourvoiCivil({
      ...commun,
      id: 'cpce-l5-6',
      intitule: 'Pourvoi contre l’arrêt rendu sur recours contre l’autorité de régulation des communications électroniques',
      articles: ['CPCE L. 5-6', 'CPCE L. 36-8'],
      source: SOURCES.cpce,
      versions: [...commun.versions],
    }),
    pourvoiCivil({
      ...commun,
      id: 'ccom-l464-8',
      intitule: 'Pourvoi contre l’arrêt rendu sur recours contre l’Autorité de la concurrence',
      articles: ['C. com. L. 464-8'],
      source: SOURCES.commerce,
      reserve: 'L’article L. 464-8 du code de commerce n’a pas été lu : le délai est celui des autres autorités de régulation.',
      versions: [...commun.versions],
    }),
  ],
};
