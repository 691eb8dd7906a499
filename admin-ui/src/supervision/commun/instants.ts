import { pluriel } from '../../commun/dates';

export { instantLong } from '../../commun/dates';

const SECONDES = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit', second: '2-digit' });
/** « 14:05:09 », Paris time. */
export const secondes = (instant: string): string => SECONDES.format(new Date(instant));

const MINUTE = 60_000;
const HEURE = 60 * MINUTE;
const JOUR = 24 * HEURE;

/** How long something has lasted, in the largest whole unit: « moins d’une minute », « 12 minutes », « 3 heures », « 2 jours ». */
export function dureeDepuis(instant: string, maintenant: string): string {
  const ecart = Date.parse(maintenant) - Date.parse(instant);
  if (ecart < MINUTE) return 'moins d’une minute';
  if (ecart < HEURE) return pluriel(Math.floor(ecart / MINUTE), 'minute');
  if (ecart < JOUR) return pluriel(Math.floor(ecart / HEURE), 'heure');
  return pluriel(Math.floor(ecart / JOUR), 'jour');
}
