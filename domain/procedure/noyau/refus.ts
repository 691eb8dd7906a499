import type { ActeSoumis, EtatPourvoi, Refus } from '../types';
import { actesDe } from './lecture';
import type { Condition } from './regle-acte';

export const refuser = (code: string, message: string, plus: Omit<Refus, 'code' | 'message'> = {}): Refus => ({ code, message, ...plus });

/** Met when the predicate holds; otherwise gives the refusal. */
export const condition = (vraie: (etat: EtatPourvoi, acte: ActeSoumis) => boolean, refus: Refus): Condition =>
  (etat, acte) => (vraie(etat, acte) ? null : refus);

/** One of these acts must have been recorded, for the same party when both name one. */
export const exige = (ids: string | string[], manque: string, article: string, plus: Partial<Refus> = {}): Condition =>
  condition((etat, acte) => actesDe(etat, ids, acte.partie).some((a) => a.acteId !== acte.acteId),
    refuser('prealable-manquant', `Il manque un préalable : ${manque}.`, { manque, article, acteUtile: [ids].flat()[0]!, ...plus }));

/** First condition that is not met. */
export function premierRefus(conditions: Condition[], ...args: Parameters<Condition>): Refus | null {
  for (const c of conditions) {
    const refus = c(...args);
    if (refus) return refus;
  }
  return null;
}
