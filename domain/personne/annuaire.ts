import type { DateCivile, Instant } from '../commun';
import type { Chambre, Role } from './roles';

/** What holds from a day, and until a day included when it is known to end. */
export interface Periode { du: DateCivile; au?: DateCivile }

/** A function held at the Court: the role it gives, and the chamber it is held in unless it spans the Court. */
export interface Fonction extends Periode {
  id: string;
  role: Role;
  chambre?: Chambre;
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
 * Roles of somebody that day: those the identity provider tells, and those the directory gives. On a role it knows, the
 * directory has the last word: ended there, it is held no more, whatever the provider still says.
 */
export function rolesLe(annonces: readonly Role[], personne: Personne, jour: DateCivile): Role[] {
  const tenus = fonctionsLe(personne, jour).map(({ role }) => role);
  const regis = new Set(personne.fonctions.map(({ role }) => role));
  return personne.retireLe === undefined ? [...new Set([...annonces.filter((role) => !regis.has(role)), ...tenus])] : [];
}
