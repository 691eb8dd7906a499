import type { DateCivile, Instant } from '../commun';
import type { Chambre, Role } from './roles';

/** What holds from a day, and until a day included when it is known to end. */
export interface Periode { du: DateCivile; au?: DateCivile }

/** A role, and the chamber it is held in unless it spans the Court. */
export interface Affectation { role: Role; chambre?: Chambre }

/** A function held at the Court over a time. */
export interface Fonction extends Periode, Affectation {
  id: string;
  /** Capacity in which the person acts, e.g. « doyen », « déléguée du premier président ». */
  qualite?: string;
}

/** A member of the Court. */
export interface Personne {
  _id: string;
  nom: string;
  service?: string;
  /** Those that ended are kept: who could do what, and when, must stay provable. */
  fonctions: Fonction[];
  /** Access taken away at this instant, whatever the functions say. */
  retireLe?: Instant;
  version: number;
}

export const enVigueur = ({ du, au }: Periode, jour: DateCivile): boolean => du <= jour && (au === undefined || jour <= au);

/** Functions in force that day; none once access is taken away. */
export const fonctionsLe = ({ fonctions, retireLe }: Personne, jour: DateCivile): Fonction[] =>
  (retireLe === undefined ? fonctions.filter((fonction) => enVigueur(fonction, jour)) : []);

/**
 * Roles of somebody that day, each in the chamber it is held in: those the directory gives, and those the identity
 * provider alone tells. On a role it knows, the directory has the last word: ended there, it is held no more.
 */
export function affectationsLe(annonces: readonly Affectation[], personne: Personne, jour: DateCivile): Affectation[] {
  const regis = new Set(personne.fonctions.map(({ role }) => role));
  const tenues = fonctionsLe(personne, jour).map(({ role, chambre }) => ({ role, ...(chambre ? { chambre } : {}) }));
  return personne.retireLe === undefined ? [...tenues, ...annonces.filter(({ role }) => !regis.has(role))] : [];
}

/** Chambers in which one of these roles is held, each once; of all roles when none is named. */
export const chambresDe = (affectations: readonly Affectation[], roles?: readonly Role[]): Chambre[] =>
  [...new Set(affectations.flatMap(({ role, chambre }) => (chambre && (!roles || roles.includes(role)) ? [chambre] : [])))];

/** Whether one of these roles is held for the whole Court, and not for a chamber. */
export const pourToute = (affectations: readonly Affectation[], roles: readonly Role[]): boolean =>
  affectations.some(({ role, chambre }) => chambre === undefined && roles.includes(role));
