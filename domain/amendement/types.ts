import type { DateCivile } from '../commun';
import type { DemandeDelai } from '../delais/types';
import type { VersionRegle } from '../regles/types';

/** A dated value that a text adds to a rule: it applies from its own day, on the criterion it names. */
export interface NouvelleVersion { genre: 'version'; regle: string; version: VersionRegle }
/** A dated value that was wrongly written in the table, as it should have been. */
export interface VersionRectifiee { genre: 'rectification'; regle: string; aPartirDu: DateCivile | null; version: VersionRegle }
/** A day that a text makes non-working in a territory, by its name, or ordinary again (`null`). */
export interface JourChange { genre: 'jour'; territoire: string; date: DateCivile; nom: string | null }

/** What may change in the law without its code: a value, a date or a holiday. */
export type Changement = NouvelleVersion | VersionRectifiee | JourChange;

/** A limit that still runs somewhere in the stock, with what was asked of the delay engine. */
export interface DelaiEnCours {
  id: string;
  regle: string;
  intitule: string;
  /** Who is bound, in words. */
  tenu: string;
  statut: string;
  dernierJour: DateCivile | null;
  demande: DemandeDelai;
}

export type Sens = 'allonge' | 'raccourci' | 'interrompu' | 'relance';
/** What an amendment does to one limit. */
export interface Effet {
  echeance: string;
  regle: string;
  intitule: string;
  tenu: string;
  avant: DateCivile | null;
  apres: DateCivile | null;
  sens: Sens;
  /** The new last day is already behind on the day of the impact list: an act done tomorrow would be late. */
  dejaPasse: boolean;
}
