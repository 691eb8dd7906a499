import type { DateCivile, Resultat } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';

/** What a document is made from. `echeance` and `partie` are ids of the dossier, asked for by some documents. */
export interface Commande {
  dossier: Dossier;
  /** Day printed on the document, in Paris. */
  etabliLe: DateCivile;
  echeance?: string;
  partie?: string;
  /** Postal address of the addressee, a line each; the register does not hold it. */
  adresse?: string[];
}

/** Builds what a template shows, or says in French why the document cannot be made. Pure: no clock, no access. */
export type Vue<T extends object> = (commande: Commande) => Resultat<T>;
