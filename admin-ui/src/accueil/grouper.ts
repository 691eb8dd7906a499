import type { TacheSituee } from '../api-client/types';
import { risque } from './risque';

export type Onglet = 'a-faire' | 'a-suivre' | 'en-retard' | 'fait';
/** Tasks of one kind on one day: what is said once for all of them, then each. */
export interface Groupe { cle: string; titre: string; taches: TacheSituee[] }
export interface Jour { cle: string; groupes: Groupe[] }

export const SANS_DATE = 'sans-date';

/** « Préparer l’ordonnance : délai expiré le… » → what is common, then what is this task’s own. */
export const couperTitre = (titre: string): [string, string] => {
  const [commun = titre, ...propre] = titre.split(' : ');
  return [commun, propre.join(' : ')];
};

const parRisque = (a: TacheSituee, b: TacheSituee) => risque(a) - risque(b) || a.numero.localeCompare(b.numero);
const rang = (cle: string) => (cle === SANS_DATE ? '9999' : cle);

/** A task that anomalies or marks worded freely keeps its own title; the others gather under what they have in common. */
const genreDe = ({ genre, acte, titre, pour }: TacheSituee) => (acte ? `${genre} ${acte} ${pour}` : `${genre} ${couperTitre(titre)[0]}`);

/** By due day, the earliest first and those without a date last; inside a day by kind, the riskiest first; inside a kind by risk, then number. */
export function grouper(taches: readonly TacheSituee[]): Jour[] {
  return [...Map.groupBy(taches, ({ pourLe }) => pourLe ?? SANS_DATE)]
    .sort(([a], [b]) => rang(a).localeCompare(rang(b)))
    .map(([cle, duJour]) => ({
      cle,
      groupes: [...Map.groupBy(duJour.toSorted(parRisque), genreDe)]
        .map(([genre, dunGenre]) => ({ cle: `${cle} ${genre}`, titre: couperTitre(dunGenre[0]?.titre ?? '')[0], taches: dunGenre }))
        .sort((a, b) => risqueDuGroupe(a) - risqueDuGroupe(b) || a.titre.localeCompare(b.titre, 'fr')),
    }));
}

const risqueDuGroupe = ({ taches: [premiere] }: Groupe) => (premiere ? risque(premiere) : Infinity);
