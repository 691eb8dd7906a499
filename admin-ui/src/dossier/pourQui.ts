import type { Dossier, Echeance } from '../api-client/types';
import { ROLES_PARTIE, nomDe } from '../commun/referentiel';

/** Whom a limit binds, in words: the party with her role, otherwise the Court. */
export function pourQui(echeance: Pick<Echeance, 'partie'>, dossier: Pick<Dossier, 'parties'>): string {
  const partie = dossier.parties.find(({ id }) => id === echeance.partie);
  return partie ? `${nomDe(ROLES_PARTIE, partie.role)}\u00a0: ${partie.nom}` : 'La Cour et le dossier';
}
