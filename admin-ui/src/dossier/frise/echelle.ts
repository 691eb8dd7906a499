import { ajouterJours, joursEntre } from '../../commun/dates';

/** The days a drawing shows, both included. */
export interface Echelle { debut: string; fin: string }
export interface Graduation { date: string; libelle: string }

const MARGE = 0.03;
const GRADUATIONS = 8;
const MOIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short' });
const MOIS_ET_AN = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: 'numeric' });

/** The shortest scale that holds these days, with some air around; never shorter than a month. */
export function echelleDe(dates: readonly string[]): Echelle {
  const tries = dates.toSorted();
  const [debut, fin] = [tries[0] ?? '', tries.at(-1) ?? ''];
  const air = Math.max(Math.ceil(joursEntre(debut, fin) * MARGE), 15 - Math.floor(joursEntre(debut, fin) / 2), 2);
  return { debut: ajouterJours(debut, -air), fin: ajouterJours(fin, air) };
}

/** Where the beginning of a day falls, in percent of the width, held inside the drawing. */
export function position({ debut, fin }: Echelle, date: string): number {
  const part = (joursEntre(debut, date) / (joursEntre(debut, fin) + 1)) * 100;
  return Math.min(100, Math.max(0, part));
}

/** Firsts of months, few enough to be read; the year is said once, and again when it changes. */
export function graduations({ debut, fin }: Echelle): Graduation[] {
  const premiers: string[] = [];
  const mois = new Date(`${debut.slice(0, 7)}-01T00:00:00Z`);
  for (mois.setUTCMonth(mois.getUTCMonth() + 1); mois.toISOString().slice(0, 10) <= fin; mois.setUTCMonth(mois.getUTCMonth() + 1)) premiers.push(mois.toISOString().slice(0, 10));
  const pas = Math.ceil(premiers.length / GRADUATIONS);
  const retenus = premiers.filter((_, rang) => rang % pas === 0);
  return retenus.map((date, rang) => ({ date, libelle: (retenus[rang - 1]?.slice(0, 4) === date.slice(0, 4) ? MOIS : MOIS_ET_AN).format(new Date(`${date}T00:00:00Z`)) }));
}
