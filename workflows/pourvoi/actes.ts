import table from './actes.json';

/** An act the workflow listens to: one Update bears its name. */
export interface ActeConnu {
  id: string;
  nom: string;
  titre: string;
  /** Lawful on a closed dossier (its reopening, for one). */
  surDossierClos: boolean;
}

/** Generated from the catalogue by `scripts/actes.ts`. A name once here is never removed: histories replay with it. */
export const ACTES: readonly ActeConnu[] = table;
