import { motifNonOuvrable } from '../calendrier';
import { ajouterJours, ajouterMois, type DateCivile } from '../commun';
import type { Cadre } from './cadre';
import type { Decompte } from './compter';
import { enJours, enMois } from './durees';
import { etape } from './etape';
import type { Etape } from './types';

const NON_PROROGE = '2e Civ., 14 févr. 1990, n° 88-19.900';

/**
 * Counts backwards from an event: months first, then days, the day of the event left out. The term stays where it
 * falls, holiday or not: CPC 642 does not move it. How such a limit is counted was not read: alerts take the day before.
 */
export function compterARebours(depart: DateCivile, { durees, calendrier, jours: amendes, matiere, lecture }: Cadre): Decompte {
  const etapes: Etape[] = [];
  const [mois, jours] = [enMois(durees), enJours(durees)];
  const apresMois = mois === 0 ? depart : ajouterMois(depart, -mois);
  if (mois > 0) etapes.push(etape('retrait-mois', matiere === 'civil' ? 'CPC 641 al. 2' : 'CPP 801', apresMois, { mois }));
  const dernierJour = jours === 0 ? apresMois : ajouterJours(apresMois, -jours);
  if (jours > 0) etapes.push(etape('retrait-jours', matiere === 'civil' ? 'CPC 641 al. 1' : 'CPP 801', dernierJour, { jours }));
  const motif = motifNonOuvrable(dernierJour, calendrier, amendes);
  if (motif !== null) etapes.push(etape('rebours-non-proroge', NON_PROROGE, dernierJour, { motif }));
  const retenu = lecture === 'prudente' ? ajouterJours(dernierJour, -1) : dernierJour;
  return { dernierJourBrut: retenu, dernierJour: retenu, etapes, reserves: ['La manière de compter un délai à rebours n’a pas été lue : l’alerte prend la veille.'] };
}
