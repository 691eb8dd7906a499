import type { Deroulement } from '../noyau/deroulement';
import { solder } from '../noyau/echeances';
import { actesDe, donneesRegion, echeancesDeRegle } from '../noyau/lecture';
import type { ActeEnregistre, EtatPourvoi, Partie } from '../types';

/** Mémoire whose want exposes to the déchéance. */
export const MEMOIRE = 'cpc-989';
/** The same three months when the declaration states its moyens: only their end matters (CPC 991). */
export const SANS_MEMOIRE = 'cpc-989-moyens';

export const moyensEnonces = (etat: EtatPourvoi, { id }: Partie): boolean => donneesRegion(etat, 'DEM', id)['moyens'] === true;

/** First mémoire of a demandeur, even one that came before the récépissé. */
export const memoireDe = (etat: EtatPourvoi, { id }: Partie): ActeEnregistre | undefined => actesDe(etat, 'ES05', id)[0];

/** A mémoire meets the three months of article 989 on the day it came. */
export function solderMemoires(d: Deroulement, demandeurs: Partie[]): void {
  for (const p of demandeurs) {
    const memoire = memoireDe(d.etat, p);
    if (memoire) solder(d, echeancesDeRegle(d.etat, [MEMOIRE, SANS_MEMOIRE], p.id), memoire.dateActe, memoire.acteId);
  }
}
