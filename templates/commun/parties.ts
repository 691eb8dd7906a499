import type { Dossier } from '@diligence/domain/dossier';
import type { Partie, RolePartie } from '@diligence/domain/procedure';
import { nommer } from './nommer';

export const QUALITES: Record<RolePartie, string> = { demandeur: 'Demandeur', defendeur: 'Défendeur', intervenant: 'Intervenant' };

/** « A, B et C ». */
export const enumerer = (mots: string[]): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;

export const partiesDe = ({ parties }: Dossier, role: RolePartie): Partie[] => parties.filter((p) => p.role === role);
/** Names of the parties of a role, as a sentence takes them. */
export const nomsDe = (dossier: Dossier, role: RolePartie): string => enumerer(partiesDe(dossier, role).map(({ nom }) => nommer(nom)));
export const nomDe = ({ parties }: Dossier, id: string | undefined): string | null => parties.find((p) => p.id === id)?.nom ?? null;

/** Counsel of the parties of a role, each once. */
export const conseilsDe = (dossier: Dossier, role: RolePartie): string[] =>
  [...new Set(partiesDe(dossier, role).flatMap(({ conseil }) => (conseil ? [conseil.nom] : [])))];

export interface LignePartie { qualite: string; nom: string; conseil: string }

export const lignePartie = ({ role, nom, conseil, dispensee }: Partie): LignePartie => ({
  qualite: QUALITES[role],
  nom,
  conseil: conseil?.nom ?? (dispensee ? 'dispense d’avocat' : 'aucun avocat constitué'),
});
