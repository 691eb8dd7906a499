/** Civil date in Europe/Paris, ISO `YYYY-MM-DD`. */
export type DateCivile = string;

/** UTC instant, ISO 8601 with milliseconds and `Z`. */
export type Instant = string;

/** An expected failure: a stable, unaccented, kebab-case code and a French sentence for people. */
export interface Erreur {
  code: string;
  message: string;
  /** Path of the offending field, when there is one. */
  champ?: string;
}

/** Errors are values inside the domain; they become exceptions or HTTP problems at the edge only. */
export type Resultat<T, E = Erreur> = { ok: true; valeur: T } | { ok: false; erreur: E };

export const succes = <T>(valeur: T): { ok: true; valeur: T } => ({ ok: true, valeur });
export const echec = <E>(erreur: E): { ok: false; erreur: E } => ({ ok: false, erreur });
