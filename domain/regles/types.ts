import type { JoursAmendes } from '../calendrier';
import type { DateCivile } from '../commun';
import type { Criteres, Duree, Matiere } from '../delais/types';

/** A dated value of a rule. The earliest listed version also holds before its own date. */
export interface VersionRegle {
  /** First day of force; `null` for the first known version. */
  aPartirDu: DateCivile | null;
  duree: Duree[];
  /** Decree or act that set this value. */
  texte: string;
  /** What decides that this version applies, when the text that brings it says otherwise than the rule. */
  critere?: Regle['critere'];
}

/** A time limit of the law, as dated and cited data. */
export interface Regle {
  /** `code-article[-alN|-dernier-al][-objet]`, asterisks dropped. */
  id: string;
  /** Line of the Court's table of limits (C22, S01…). */
  ligne: string;
  intitule: string;
  articles: string[];
  source: string;
  matiere: Matiere;
  /** Event that starts the limit, in words. */
  depart: string;
  /** Who is bound. */
  tenu: string;
  sanction: string | null;
  /** The law allows the act and does not require it: its end closes a choice and is nobody's fault. */
  faculte?: true;
  prononcePar?: string;
  /** False while a lawyer has not confirmed the reading; shown on screen, alerts take the cautious date. */
  verifie: boolean;
  /** What is not verified, in one sentence. */
  reserve?: string;
  /** What decides the version that applies: `depart` or one of the criteria of the request. */
  critere: 'depart' | keyof Criteres;
  versions: VersionRegle[];
  /** Article that extends the limit for distance; `null` when none does. */
  distance: 'CPC 643' | 'CPC 1023' | 'CPC 915-4' | null;
  /** Whether a last day that falls on a non-working day rolls to the next working day (CPC 642, CPP 801). */
  prorogation: boolean;
  /** The roll is plausible but unread: alerts take the day without it. */
  prorogationIncertaine?: boolean;
  /** The extension for distance depends on facts that are not asked for: alerts do without it. */
  distanceIncertaine?: boolean;
  /** Whether death, a change of capacity or insolvency proceedings interrupt the limit (CPC 531, 532). */
  interruption: boolean;
  /** Whether a request for legal aid interrupts the limit (décret 2020-1717, art. 44). */
  aideJuridictionnelle: boolean;
  /** Whether a request for striking out interrupts the limit (CPC 1009-1). */
  radiation: boolean;
  /** A shorter plausible reading, used for alerts only. */
  prudente?: Duree[];
}

/** A line of the table without a figure: a guard or an effect, listed but never invented as a limit. */
export interface GardeFou {
  id: string;
  ligne: string;
  intitule: string;
  articles: string[];
  source: string;
  effet: string;
  verifie: boolean;
}

/** The law in force as serialisable data, handed to `decider`; `empreinte` is its SHA-256. */
export interface Droit {
  empreinte: string;
  regles: Record<string, Regle>;
  /** Days that amendments add to the calendars or take from them. */
  jours?: JoursAmendes;
}
