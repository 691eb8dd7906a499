import { echeancesDe, etatRegion, partiesDe } from './lecture';
import type { Deroulement } from './deroulement';
import { eteindre, eteindreTout } from './echeances';
import type { Partie } from '../types';

const FINIS = ['dechu', 'desiste'];

/** Demandeurs whose pourvoi still lives. */
export const demandeursEnCours = (etat: Deroulement['etat']): Partie[] =>
  partiesDe(etat, 'demandeur').filter(({ id }) => !FINIS.includes(etatRegion(etat, 'DEM', id) ?? ''));

/** Demandeurs the act concerns whose pourvoi still lives. */
export const enCours = (d: Deroulement): Partie[] =>
  demandeursEnCours(d.etat).filter(({ id }) => d.acte.partie === undefined || d.acte.partie === id);

/** Demandeurs the act concerns who have asked to withdraw. */
export const desistants = (d: Deroulement): Partie[] =>
  enCours(d).filter(({ id }) => etatRegion(d.etat, 'DEM', id) === 'desistement-demande');

/** Ends the pourvoi of some demandeurs; once none is left, the issue of the dossier is pronounced. */
export function mettreFin(d: Deroulement, demandeurs: Partie[], etat: 'dechu' | 'desiste', issue: string, motif: string, article: string): void {
  const ids = demandeurs.map(({ id }) => id);
  d.region(d.regionsDe('DEM', demandeurs), etat, undefined, article);
  eteindre(d, echeancesDe(d.etat).filter(({ region, partie }) => region.startsWith('DEM[') && partie !== undefined && ids.includes(partie)), motif);
  if (demandeursEnCours(d.etat).length === 0) prononcer(d, issue, motif, article);
}

/** Pronounces the issue: nothing is awaited any more. */
export function prononcer(d: Deroulement, issue: string, motif: string, article?: string): void {
  d.fait('issue-prononcee', { issue }, article);
  eteindreTout(d, motif);
}
