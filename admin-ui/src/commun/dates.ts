const FUSEAU = 'Europe/Paris';
const JOUR_MS = 86_400_000;

const enUtc = (date: string) => new Date(`${date}T00:00:00Z`);
const enIso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Today's civil date in Paris, whatever the zone of the workstation. */
export const aujourdhui = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: FUSEAU }).format(new Date());

export const ajouterJours = (date: string, jours: number): string => enIso(enUtc(date).getTime() + jours * JOUR_MS);

/** Whole days from `de` to `a`; negative when `a` is before. */
export const joursEntre = (de: string, a: string): number => Math.round((enUtc(a).getTime() - enUtc(de).getTime()) / JOUR_MS);

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...options });
const LONG = format({ day: 'numeric', month: 'long', year: 'numeric' });
const COURT = format({ day: '2-digit', month: '2-digit', year: 'numeric' });
const JOUR = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const JOUR_COURT = format({ weekday: 'short' });
const INSTANT = new Intl.DateTimeFormat('fr-FR', { timeZone: FUSEAU, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

const HEURE = new Intl.DateTimeFormat('fr-FR', { timeZone: FUSEAU, hour: '2-digit', minute: '2-digit' });

/** French writes « 1er mars », never « 1 mars ». */
const premier = (texte: string) => texte.replace(/(^|\s)1(?=\s\p{L})/u, '$11er');

/** « 3 mars 2026 ». */
export const dateLongue = (date: string): string => premier(LONG.format(enUtc(date)));
/** « 03/03/2026 ». */
export const dateCourte = (date: string): string => COURT.format(enUtc(date));
/** « mardi 3 mars 2026 ». */
export const dateAvecJour = (date: string): string => premier(JOUR.format(enUtc(date)));
/** « mar. ». */
export const jourCourt = (date: string): string => JOUR_COURT.format(enUtc(date));
/** « 3 mars 2026 à 14:05 », Paris time. */
export const instantLong = (instant: string): string => premier(INSTANT.format(new Date(instant)));

/** « 14:05 », Paris time. */
export const heure = (instant: string): string => HEURE.format(new Date(instant));

/** Heading of a day in a list: « Aujourd’hui », « Demain », otherwise the day in full. */
export function titreDuJour(date: string, reference: string): string {
  const ecart = joursEntre(reference, date);
  const proche = new Map([[-1, 'Hier'], [0, 'Aujourd’hui'], [1, 'Demain']]).get(ecart);
  const complet = dateAvecJour(date);
  return proche ? `${proche}, ${complet}` : complet.charAt(0).toUpperCase() + complet.slice(1);
}

export const pluriel = (nombre: number, singulier: string, forme = `${singulier}s`): string => `${nombre}\u00a0${Math.abs(nombre) > 1 ? forme : singulier}`;
