import { ajouterJours, dateLongue, joursEntre } from '../../commun/dates';

/** A day of the strip: whether the limit runs on it, why it does not count if so, and what it is for the limit. */
export interface Jour { date: string; dans: boolean; chome: string | null; role: 'depart' | 'brut' | 'fin' | null }
export interface Mois { cle: string; jours: Jour[] }
export interface Course { depart: string; brut: string; fin: string }

const MOIS_MONTRES = 8;
const MOIS_DU_DEBUT = 2;
const SEMAINE: Record<number, string> = { 0: 'dimanche', 6: 'samedi' };

/** Why a day is not a working day; the holiday's name comes before the day of the week. */
export const motifChome = (date: string, feries: ReadonlyMap<string, string>): string | null =>
  feries.get(date) ?? SEMAINE[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? null;

const roleDe = (date: string, { depart, brut, fin }: Course): Jour['role'] =>
  date === fin ? 'fin' : date === depart ? 'depart' : date === brut ? 'brut' : null;

/** The months a limit runs through, day by day; of a long one, the first and the last only. */
export function moisDe(course: Course, feries: ReadonlyMap<string, string>): { mois: Mois[]; omis: number } {
  const premier = `${course.depart.slice(0, 7)}-01`;
  const dates = Array.from({ length: joursEntre(premier, course.fin) + 32 }, (_, rang) => ajouterJours(premier, rang)).filter((date) => date.slice(0, 7) <= course.fin.slice(0, 7));
  const jours = dates.map((date): Jour => ({ date, dans: date > course.depart && date <= course.fin, chome: motifChome(date, feries), role: roleDe(date, course) }));
  const tous = [...Map.groupBy(jours, ({ date }) => date.slice(0, 7))].map(([cle, duMois]) => ({ cle, jours: duMois }));
  if (tous.length <= MOIS_MONTRES) return { mois: tous, omis: 0 };
  const derniers = MOIS_MONTRES - MOIS_DU_DEBUT - 1;
  return { mois: [...tous.slice(0, MOIS_DU_DEBUT), ...tous.slice(-derniers)], omis: tous.length - MOIS_DU_DEBUT - derniers };
}

/** What the strip shows, for those who do not see it. */
export function enMots({ depart, brut, fin }: Course, feries: ReadonlyMap<string, string>): string {
  const report = brut === fin ? '' : ` Le ${dateLongue(brut)} n’est pas ouvrable (${motifChome(brut, feries) ?? 'jour non ouvrable'})\u00a0: report au ${dateLongue(fin)}.`;
  return `Du ${dateLongue(depart)} au ${dateLongue(fin)}.${report}`;
}
