import type { DateCivile, Instant } from '../commun';
import type { Chambre } from '../personne';
import type { ActeEnregistre, ActePossible, Alerte, Controle, Designation, Echeance, IdentifiantExterne, Partie, Tache } from '../procedure/types';

/** A limit as one reads it: a faculty that has passed is a closed choice, not a missed duty. */
export interface EcheanceLue extends Echeance { faculte?: true }

/** An identifier with the key under which it is found, whatever its writing. */
export interface IdentifiantLu extends IdentifiantExterne { cle: string }

/** The read model of one dossier: one document, rebuilt from the state alone. */
export interface Dossier {
  /** Number, `24-22.770`. */
  _id: string;
  /** Version of the state and of the projector; a projection never goes back. */
  version: number;
  versionProjecteur: number;
  procedure: string;
  chambre: Chambre | null;
  matiere: string | null;
  /** Technical stage (`attente-memoire-ampliatif`) and its words. */
  etape: string;
  etapeTexte: string;
  parties: Partie[];
  /** « X c/ Y », short. */
  intitule: string;
  decisionAttaquee: { juridiction: string; date: DateCivile; rg?: string } | null;
  /** Absent when other systems are not known to name the case. */
  identifiants?: IdentifiantLu[];
  designations: Designation[];
  actes: ActeEnregistre[];
  echeances: EcheanceLue[];
  prochaineEcheance: { id: string; intitule: string; dernierJour: DateCivile; alertePrudente: DateCivile; expireA: Instant; faculte?: true } | null;
  /** Next instant at which the workflow wakes, if any. */
  prochainReveil: Instant | null;
  regions: Record<string, { etat: string; depuis: DateCivile }>;
  taches: Tache[];
  alertes: Alerte[];
  controles: Controle[];
  cloture: Controle[];
  actesPossibles: ActePossible[];
  issue: { code: string; date: DateCivile } | null;
  clos: DateCivile | null;
  depot: DateCivile | null;
  /** Comes before the others: a person is detained, or the text sets the Court a date. */
  urgent: boolean;
  fictif: boolean;
  restreintA: string[];
  anomalies: { id: string; texte: string }[];
  /** Folded words (lower case, no accents) for search. */
  mots: string[];
}
