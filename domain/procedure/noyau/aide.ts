import type { AideJuridictionnelle } from '../../delais/types';
import type { Deroulement } from './deroulement';
import { aidesDe } from './circonstances';
import { reexaminer } from './echeances';
import { echeancesDe, nomRegion } from './lecture';

/** Writes the party's requests for legal aid and reckons its limits again (décret 2020-1717, art. 44). */
export function tenirAide(d: Deroulement, etat: string, demandes: AideJuridictionnelle[], motif: string): void {
  const partie = d.acte.partie!;
  d.region(nomRegion('AJ', partie), etat, { demandes }, 'décret 2020-1717, art. 44');
  reexaminer(d, echeancesDe(d.etat).filter((e) => e.partie === partie), motif);
}

/** Completes the last request. */
export function completerAide(d: Deroulement, etat: string, complement: Partial<AideJuridictionnelle>, motif: string): void {
  const demandes = aidesDe(d.etat, d.acte.partie);
  const derniere = demandes.at(-1);
  if (derniere) tenirAide(d, etat, [...demandes.slice(0, -1), { ...derniere, ...complement }], motif);
}
