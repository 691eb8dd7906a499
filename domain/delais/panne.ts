import { prochainOuvrable } from '../calendrier';
import { ajouterJours, type DateCivile } from '../commun';
import type { Cadre } from './cadre';
import { etape } from './etape';
import type { Etape } from './types';

const article = 'CPC 748-7';
/** Décret 2009-1524. */
const ENTREE_EN_VIGUEUR = '2009-12-12';

/** Transmission impossible on the last day, for a cause foreign to its author: one working day more, once (CPC 748-7). */
export function reporterPourPanne(dernierJour: DateCivile, { matiere, prorogation, calendrier, jours }: Cadre): { dernierJour: DateCivile; etape: Etape } {
  const motif = matiere === 'penal' ? 'penal' : !prorogation ? 'delai-non-vise' : dernierJour < ENTREE_EN_VIGUEUR ? 'avant-2009' : null;
  if (motif !== null) return { dernierJour, etape: etape('panne-sans-effet', article, dernierJour, { motif }) };
  const report = prochainOuvrable(ajouterJours(dernierJour, 1), calendrier, jours);
  return { dernierJour: report, etape: etape('panne', article, report, { du: dernierJour }) };
}
