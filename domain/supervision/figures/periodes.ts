import { ajouterJours, ajouterMois, jourDeSemaine, type DateCivile } from '../../commun';
import type { Parcours } from '../parcours';
import type { FiltreParcours } from './filtre';

export type Pas = 'semaine' | 'mois';
export interface Mouvements { entrees: number; decisions: number; sorties: number; stock: number }
/** One week (Monday to Sunday) or month; each figure with the filter that opens it. */
export interface Periode extends Mouvements { du: DateCivile; au: DateCivile; filtres: Record<keyof Mouvements, FiltreParcours> }

const debutDe = (date: DateCivile, pas: Pas): DateCivile => (pas === 'mois' ? `${date.slice(0, 8)}01` : ajouterJours(date, -((jourDeSemaine(date) + 6) % 7)));
const suivante = (debut: DateCivile, pas: Pas): DateCivile => (pas === 'mois' ? ajouterMois(debut, 1) : ajouterJours(debut, 7));

/** How many dated things fell in the period that begins on each day. */
function compter(dates: (DateCivile | null | undefined)[], pas: Pas): Map<DateCivile, number> {
  const comptes = new Map<DateCivile, number>();
  const debuts = new Map<DateCivile, DateCivile>();
  for (const date of dates) {
    if (!date) continue;
    const debut = debuts.get(date) ?? debutDe(date, pas);
    debuts.set(date, debut);
    comptes.set(debut, (comptes.get(debut) ?? 0) + 1);
  }
  return comptes;
}

const jusque = (comptes: Map<DateCivile, number>, debut: DateCivile): number => [...comptes].reduce((total, [jour, n]) => (jour < debut ? total + n : total), 0);

/**
 * Entries (declarations), decisions (issues pronounced), exits (closings) and stock at the end of each week or month
 * from `du` to `au`. The stock is what had entered and was not closed.
 */
export function mouvements(lignes: Parcours[], base: FiltreParcours, { pas, du, au }: { pas: Pas; du: DateCivile; au: DateCivile }): Periode[] {
  const entrees = compter(lignes.map((p) => p.entree), pas);
  const decisions = compter(lignes.map((p) => p.issue?.date), pas);
  const sorties = compter(lignes.map((p) => p.clos), pas);
  const periodes: Periode[] = [];
  let debut = debutDe(du, pas);
  let stock = jusque(entrees, debut) - jusque(sorties, debut);
  for (; debut <= au; debut = suivante(debut, pas)) {
    const fin = ajouterJours(suivante(debut, pas), -1);
    const n = { entrees: entrees.get(debut) ?? 0, decisions: decisions.get(debut) ?? 0, sorties: sorties.get(debut) ?? 0 };
    stock += n.entrees - n.sorties;
    periodes.push({ du: debut, au: fin, ...n, stock, filtres: filtres(base, debut, fin) });
  }
  return periodes;
}

const filtres = (base: FiltreParcours, du: DateCivile, au: DateCivile): Periode['filtres'] => ({
  entrees: { ...base, mouvement: 'entree', du, au }, decisions: { ...base, mouvement: 'decision', du, au },
  sorties: { ...base, mouvement: 'sortie', du, au }, stock: { ...base, enCoursAu: au },
});
