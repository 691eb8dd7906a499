import type { TacheSituee } from '../api-client/types';

export type Onglet = 'a-faire' | 'a-suivre' | 'en-retard' | 'fait';
export interface Groupe { cle: string; taches: TacheSituee[] }

const SANS_DATE = 'sans-date';

/** Groups tasks by due day, the earliest first and those without a date last; inside a day, by title then number. */
export function grouperParJour(taches: TacheSituee[]): Groupe[] {
  const jours = Map.groupBy(taches, (tache) => tache.pourLe ?? SANS_DATE);
  const rang = (cle: string) => (cle === SANS_DATE ? '9999' : cle);
  return [...jours]
    .sort(([a], [b]) => rang(a).localeCompare(rang(b)))
    .map(([cle, groupe]) => ({ cle, taches: groupe.toSorted((a, b) => a.titre.localeCompare(b.titre, 'fr') || a.numero.localeCompare(b.numero)) }));
}
