import { dateCourte } from '../../commun/dates';
import type { Mouvements } from '../types';

const MOIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const MOIS_COURT = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'short', year: '2-digit' });
const jour = (date: string) => new Date(`${date}T00:00:00Z`);

export type Pas = 'semaine' | 'mois';

/** « novembre 2026 », or « du 16/11/2026 au 22/11/2026 ». */
export const nomPeriode = ({ du, au }: Pick<Mouvements, 'du' | 'au'>, pas: Pas): string => (pas === 'mois' ? MOIS.format(jour(du)) : `du ${dateCourte(du)} au ${dateCourte(au)}`);

/** « nov. 26 », or « 16/11 »: short enough for an axis. */
export const reperePeriode = ({ du }: Pick<Mouvements, 'du'>, pas: Pas): string => (pas === 'mois' ? MOIS_COURT.format(jour(du)) : dateCourte(du).slice(0, 5));

/** Decisions or exits for a hundred entries, over all the periods; nothing when nothing came in. */
export function couverture(periodes: readonly Pick<Mouvements, 'entrees' | 'sorties'>[]): number | null {
  const entrees = periodes.reduce((total, p) => total + p.entrees, 0);
  return entrees > 0 ? Math.round((100 * periodes.reduce((total, p) => total + p.sorties, 0)) / entrees) : null;
}
