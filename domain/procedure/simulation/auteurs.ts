import { designes } from '../noyau/lecture';
import type { Auteur, DefinitionActe, EtatPourvoi, FonctionDesignee } from '../types';

const FONCTIONS: Partial<Record<string, FonctionDesignee>> = { conseiller: 'rapporteur', 'avocat-general': 'avocat-general' };

/** A simulation names no one: the author is the first role the act belongs to, or whoever is designated for it. */
export function auteurDe({ roles }: DefinitionActe, etat: EtatPourvoi): Auteur {
  const role = roles[0] ?? 'greffier';
  const fonction = FONCTIONS[role];
  const designe = fonction ? designes(etat, fonction)[0]?.personne : undefined;
  return { id: designe ?? role, role, ...(role === 'premier-president' ? { qualite: 'premier président' } : {}) };
}
