import { ajouterJours, joursEntre, type DateCivile } from '../commun';
import type { Cadre } from './cadre';
import { arreter, compter, type Decompte } from './compter';
import { etape } from './etape';
import type { Effet } from './evenements';
import type { Suspension } from './types';

/**
 * A suspension stops the limit and leaves what had run: its days are added at the end (C. civ. 2230). The text that
 * suspends is the one invoked, which nobody here has read: alerts count without it.
 */
export function effetSuspension({ texte, debut, fin }: Suspension, { lecture }: Cadre): Effet {
  const evenement = 'suspension des délais';
  if (lecture === 'prudente') return { genre: 'sans-effet', etape: etape('evenement-sans-effet', texte, debut, { evenement, motif: 'texte-non-lu' }) };
  return {
    genre: 'suspend',
    article: texte,
    evenement,
    finLe: fin ?? null,
    etapes: [etape('suspension', texte, debut, fin === undefined ? {} : { fin, jours: joursEntre(debut, fin) + 1 })],
    reserve: `La suspension invoquée (${texte}) n’a pas été lue : l’alerte compte sans elle.`,
  };
}

/** A limit whose first day was already suspended starts when the suspension ends; another gets its days back at its end. */
export const prolonger = (decompte: Decompte, origine: DateCivile, debut: DateCivile, fin: DateCivile, cadre: Cadre): Decompte =>
  debut <= origine ? compter(fin, cadre) : arreter(ajouterJours(decompte.dernierJourBrut, joursEntre(debut, fin) + 1), cadre);
