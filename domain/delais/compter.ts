import { METROPOLE, TERRITOIRES, motifNonOuvrable, prochainOuvrable } from '../calendrier';
import { ajouterJours, ajouterMois, type DateCivile } from '../commun';
import type { Cadre } from './cadre';
import { etape } from './etape';
import { compterARebours } from './rebours';
import { enJours, enMois } from './durees';
import type { Etape, Matiere } from './types';

export interface Decompte {
  dernierJourBrut: DateCivile;
  dernierJour: DateCivile;
  etapes: Etape[];
  reserves: string[];
}

const FRANCS = 'Crim., 7 févr. 1989, n° 88-84.512';
const parMatiere = (civil: string, matiere: Matiere): string => (matiere === 'civil' ? civil : 'CPP 801');

const D_UNE_TRAITE = '2e Civ., 25 mars 2021, n° 19-20.636';

/** Counts a limit once, from its first day to its last useful day. */
export function compter(depart: DateCivile, cadre: Cadre): Decompte {
  if (cadre.aRebours) return compterARebours(depart, cadre);
  const etapes: Etape[] = [];
  return arreter(ajouterJoursComptes(ajouterMoisComptes(depart, cadre, etapes), cadre, etapes), cadre, etapes);
}

/** The last useful day, given the last day reached by counting. */
export function arreter(brut: DateCivile, cadre: Cadre, etapes: Etape[] = []): Decompte {
  const dernierJour = proroger(brut, cadre, etapes);
  return { dernierJourBrut: brut, dernierJour, etapes, reserves: reservesDeCalendrier(brut, dernierJour, cadre) };
}

/** CPC 641 al. 2: same day of the month, or the last day of that month; months are summed, distance included, before it is looked for. */
function ajouterMoisComptes(date: DateCivile, { durees, moisDeDistance, matiere }: Cadre, etapes: Etape[]): DateCivile {
  const mois = enMois(durees) + moisDeDistance;
  if (mois === 0) return date;
  const chaines = durees.filter(({ unite }) => unite === 'mois').map(({ nombre }) => nombre);
  if (chaines.length > 1) etapes.push(etape('enchainement', D_UNE_TRAITE, null, { durees: chaines.join(' + ') }));
  const arrivee = ajouterMois(date, mois);
  etapes.push(etape('ajout-mois', parMatiere('CPC 641 al. 2', matiere), arrivee, { mois, quantieme: Number(date.slice(8, 10)) }));
  return arrivee;
}

/** CPC 641 al. 1 and 3: the first day does not count, days come after months; a « franc » limit also leaves out its last day. */
function ajouterJoursComptes(date: DateCivile, { durees, moisDeDistance, matiere }: Cadre, etapes: Etape[]): DateCivile {
  const jours = enJours(durees);
  if (jours === 0) return date;
  if (durees.some(({ francs }) => francs)) {
    const arrivee = ajouterJours(date, jours + 1);
    etapes.push(etape('ajout-jours-francs', FRANCS, arrivee, { jours }));
    return arrivee;
  }
  const arrivee = ajouterJours(date, jours);
  const apresMois = enMois(durees) + moisDeDistance > 0;
  etapes.push(etape('ajout-jours', parMatiere(apresMois ? 'CPC 641 al. 3' : 'CPC 641 al. 1', matiere), arrivee, { jours }));
  return arrivee;
}

/** CPC 642 al. 2, CPP 801: a last day that is not a working day rolls to the next working day. */
function proroger(date: DateCivile, { prorogation, calendrier, jours, matiere, regle }: Cadre, etapes: Etape[]): DateCivile {
  const motif = motifNonOuvrable(date, calendrier, jours);
  if (motif === null) return date;
  if (!prorogation) {
    etapes.push(etape('prorogation-exclue', regle?.articles[0] ?? '', date, { motif }));
    return date;
  }
  const arrivee = prochainOuvrable(date, calendrier, jours);
  etapes.push(etape('prorogation', parMatiere('CPC 642', matiere), arrivee, { du: date, motifs: motifsEntre(date, arrivee, calendrier, jours) }));
  return arrivee;
}

function motifsEntre(debut: DateCivile, fin: DateCivile, calendrier: string, jours: Cadre['jours']): string {
  const motifs: string[] = [];
  for (let jour = debut; jour < fin; jour = ajouterJours(jour, 1)) motifs.push(motifNonOuvrable(jour, calendrier, jours) ?? '');
  return motifs.join(', ');
}

/** Nothing says which local calendar applies to acts due at the Court: a day gained from one is not verified. */
function reservesDeCalendrier(brut: DateCivile, dernierJour: DateCivile, { calendrier, jours, prorogation }: Cadre): string[] {
  if (!prorogation || calendrier === METROPOLE || prochainOuvrable(brut, METROPOLE, jours) === dernierJour) return [];
  return [`L’application du calendrier local (${TERRITOIRES[calendrier]?.libelle ?? calendrier}) n’est pas vérifiée.`];
}
