import type { DateCivile } from '../commun';
import type { DemandeDelai } from '../delais/types';

/** What the decision itself gives, what is deduced from it, or facts made up to try a principle it states. */
export type Origine = 'publies' | 'deduits' | 'construits';

/** Where the law as written here knowingly gives another day than the decision. */
export interface Ecart {
  /** Last day that is given instead. */
  obtenu: DateCivile;
  motif: string;
}

/** Facts in, last day out. */
export interface EpreuveDelai {
  origine: Origine;
  /** The facts, in one sentence. */
  faits: string;
  demande: DemandeDelai;
  /** Last useful day; `null` while the limit is interrupted. */
  dernierJour: DateCivile | null;
  /** Last day before any roll, when the decision names it. */
  dernierJourBrut?: DateCivile;
  /** The limit is the same as if the event had not happened, and the derivation says so. */
  sansEffet?: true;
  /** The act that was judged late or in time. */
  acte?: { quoi: string; le: DateCivile; enTemps: boolean };
  ecart?: Ecart;
}

/** A short story of acts in, what they bring out. */
export interface EpreuveActes {
  origine: Origine;
  faits: string;
  procedure: 'civil' | 'penal';
  /** Stage the story starts from, among those of the procedure's tests. */
  depuis: string;
  actes: { acte: string; le: DateCivile; partie?: string; donnees?: Record<string, unknown> }[];
  /** What the last act brings: a mark on it, or the outcome of the dossier. */
  attendu: { marque: string } | { issue: string } | { marques: [] };
}
export type Epreuve = EpreuveDelai | EpreuveActes;

/** A published decision about a limit, as an executable test. */
export interface Decision {
  /** Name of its file. */
  id: string;
  /** As it is cited: `2e Civ.`, `Crim.`, `Ord. PP`… */
  chambre: string;
  /** `null` where only the number of the pourvoi is known. */
  date: DateCivile | null;
  /** `null` where the decision was read without its number. */
  numero: string | null;
  articles: string[];
  /** Rules and guards it is about. */
  regles: string[];
  /** What it decides, in one sentence. */
  dit: string;
  epreuves: [Epreuve, ...Epreuve[]];
}
