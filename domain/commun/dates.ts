import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { DateCivile, Instant } from './types';

const PARIS = 'Europe/Paris';
const JOUR_MS = 86_400_000;

/** Civil dates are counted in UTC, where no day has 23 or 25 hours: the process time zone never matters. */
const enMs = (date: DateCivile): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

const ecrites = new Map<number, DateCivile>();
function enDate(ms: number): DateCivile {
  let date = ecrites.get(ms);
  if (date === undefined) ecrites.set(ms, (date = new Date(ms).toISOString().slice(0, 10)));
  return date;
}

/** True for a real day written `YYYY-MM-DD`, from 1900 to 2199: `2025-02-30` and `2025-2-3` are refused. */
export function estDateCivile(valeur: unknown): valeur is DateCivile {
  return typeof valeur === 'string' && /^(19|20|21)\d\d-[01]\d-[0-3]\d$/.test(valeur) && enDate(enMs(valeur)) === valeur;
}

export const ajouterJours = (date: DateCivile, jours: number): DateCivile => enDate(enMs(date) + jours * JOUR_MS);

/** Same day of the month `mois` months later or, failing that, the last day of that month (CPC 641 al. 2). */
export function ajouterMois(date: DateCivile, mois: number): DateCivile {
  const rang = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + mois;
  const [annee, index] = [Math.floor(rang / 12), rang % 12];
  const dernierDuMois = new Date(Date.UTC(annee, index + 1, 0)).getUTCDate();
  return enDate(Date.UTC(annee, index, Math.min(Number(date.slice(8, 10)), dernierDuMois)));
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const jourDeSemaine = (date: DateCivile): number => new Date(enMs(date)).getUTCDay();

/** Whole days from `debut` to `fin`; negative when `fin` comes first. */
export const joursEntre = (debut: DateCivile, fin: DateCivile): number => (enMs(fin) - enMs(debut)) / JOUR_MS;

const expirations = new Map<DateCivile, Instant>();

/**
 * First instant after a civil day ends in Paris, as a UTC instant: a limit expires on its last day at
 * 24:00 (CPC 642 al. 1, CPP 801). `2026-07-14` gives `2026-07-14T22:00:00.000Z`.
 */
export function expireA(dernierJour: DateCivile): Instant {
  let instant = expirations.get(dernierJour);
  if (instant === undefined) {
    instant = fromZonedTime(`${ajouterJours(dernierJour, 1)}T00:00:00`, PARIS).toISOString();
    expirations.set(dernierJour, instant);
  }
  return instant;
}

/** Civil date in Paris at a UTC instant. */
export const dateCivileAParis = (instant: Instant): DateCivile => formatInTimeZone(instant, PARIS, 'yyyy-MM-dd');
