import type { DateCivile } from '../commun';

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function dimancheDePaques(annee: number): DateCivile {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rang = h + l - 7 * m + 114;
  return `${annee}-0${Math.floor(rang / 31)}-${String((rang % 31) + 1).padStart(2, '0')}`;
}
