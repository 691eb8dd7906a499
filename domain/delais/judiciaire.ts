import { expireA, type DateCivile } from '../commun';
import { etape } from './etape';
import type { DelaiCouru } from './types';

/**
 * A last day fixed by a judge (CPC 1009, 1015; CPP 588): nothing is counted, the decision is the limit.
 * `dernierJour` is a valid civil date in Paris; `article` is the text that lets the judge fix it.
 */
export const delaiJudiciaire = (dernierJour: DateCivile, article: string): DelaiCouru => ({
  etat: 'couru',
  regle: null,
  version: 'origine',
  articles: [article],
  sanction: null,
  verifie: true,
  reserves: [],
  dernierJour,
  dernierJourBrut: dernierJour,
  alertePrudente: dernierJour,
  expireA: expireA(dernierJour),
  etapes: [etape('fixe-par-decision', article, dernierJour)],
});
