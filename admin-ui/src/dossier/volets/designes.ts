import type { Designation } from '../../api-client/types';
import { dateLongue } from '../../commun/dates';

/** « Hélène Maurin, depuis le 22 juin 2026 » for each person who holds the function today; null when nobody does. */
export function designes(designations: readonly Designation[], ...fonctions: Designation['fonction'][]): string | null {
  const titulaires = designations.filter(({ fonction, au }) => !au && fonctions.includes(fonction));
  return titulaires.length === 0 ? null : titulaires.map(({ nom, du }) => `${nom}, depuis le ${dateLongue(du)}`).join('\u00a0; ');
}
