import { ajouterJours, ajouterMois, type DateCivile } from '../../commun';
import type { Competence } from '../remedes';

/** An intervention that was carried out, on the civil date in Paris it was. */
export interface Faite { blocage: string; episode: number; competence: Competence; jour: DateCivile }
export interface CompteDeblocages {
  /** Episodes on which somebody intervened. */
  total: number;
  greffe: number;
  informatique: number;
  /** Share that needed IT, from 0 to 1; `null` when nobody intervened. */
  part: number | null;
}

/** Counts episodes, not gestures: one counts once, and for IT if it ever was needed. */
export function compterDeblocages(faites: readonly Faite[]): CompteDeblocages {
  const cle = ({ blocage, episode }: Faite): string => `${blocage}:${episode}`;
  const total = new Set(faites.map(cle)).size;
  const informatique = new Set(faites.filter(({ competence }) => competence === 'informatique').map(cle)).size;
  return { total, greffe: total - informatique, informatique, part: total > 0 ? informatique / total : null };
}

export interface MoisDeblocages extends CompteDeblocages { du: DateCivile; au: DateCivile }

/** The same, month by month, from the month of `du` to that of `au`. */
export function deblocagesParMois(faites: readonly Faite[], du: DateCivile, au: DateCivile): MoisDeblocages[] {
  const mois: MoisDeblocages[] = [];
  for (let debut = `${du.slice(0, 8)}01`; debut <= au; debut = ajouterMois(debut, 1)) {
    const fin = ajouterJours(ajouterMois(debut, 1), -1);
    mois.push({ du: debut, au: fin, ...compterDeblocages(faites.filter(({ jour }) => jour >= debut && jour <= fin)) });
  }
  return mois;
}
