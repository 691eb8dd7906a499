import type { ActeSoumis, Champ, Contexte, Controle, DefinitionActe, Echeance, EtatPourvoi, Obligations, Refus } from '../types';
import type { SerieDeProcedure } from '../../numero';
import type { Deroulement } from './deroulement';
import { USAGES } from './usages';

/** A legal condition of an act. Unmet, it refuses an act of the Court and marks an act received. */
export type Condition = (etat: EtatPourvoi, acte: ActeSoumis, contexte: Contexte, procedure: Procedure) => Refus | null;

/** An act of the table, with its rule. */
export interface RegleActe {
  definition: DefinitionActe;
  /** Acts it answers: one of them at least must exist, and none of it may be dated before the first. */
  suit?: string[];
  conditions?: Condition[];
  /** State its region enters. */
  passe?: { region: string; etat: string };
  /** States its further effects may bring regions to, for the drawing of the procedure. */
  mene?: { region: string; etat: string }[];
  /** Further effects, played on the state as it moves. */
  effets?(deroulement: Deroulement): void;
  /** The act is lawful on a closed dossier. */
  surDossierClos?: boolean;
  /** Nothing is recorded when it establishes nothing: the same note twice is one. */
  rienSiVide?: boolean;
  /** Refuses the act whatever its nature: what is submitted makes no sense on this dossier. */
  coherence?: Condition;
  /** Left aside when the acts are decided again: it changes how people work, not what the law expects. */
  horsRejeu?: boolean;
  /** What is kept of the act when its facts already carry the rest. */
  allege?(acte: ActeSoumis): ActeSoumis;
}

/** Acts that date the life of a case: the declaration of pourvoi, and the seizure of the court of remand. */
export interface Reperes { declaration: string[]; saisine: string[] }

/** A procedure of the catalogue: its acts, and what the law expects next. */
export interface Procedure {
  id: string;
  nom: string;
  /** What a dossier of it is called before its number; a pourvoi unless said otherwise. */
  appellation?: string;
  actes: RegleActe[];
  /** How a dossier begins: the acts that may open it, the ordinary one first, and the series its number comes from. */
  ouverture: { actes: string[]; serie: SerieDeProcedure };
  reperes: Reperes;
  /** Text by which a limit is over at the end of its last day. */
  expiration: string;
  /** An expiry that opens a task leaves a grace to a timely act still on its way. */
  avecGrace(echeance: Echeance, etat: EtatPourvoi): boolean;
  /** Summary of the parallel regions: the stage shown in lists. */
  etape(etat: EtatPourvoi): { code: string; texte: string };
  /** Every stage, from the first to the last. */
  etapes: { code: string; texte: string }[];
  /** The code of criminal procedure governs the dossier. */
  penale?(etat: EtatPourvoi): boolean;
  /** True while the dossier must come before the others, a person being detained for one. */
  urgent?(etat: EtatPourvoi): boolean;
  obligations(etat: EtatPourvoi): Obligations;
  /** Checklist of closing; empty as long as no issue is pronounced. */
  cloture(etat: EtatPourvoi): Controle[];
}

export const regleDe = (procedure: Procedure, id: string): RegleActe | undefined =>
  procedure.actes.find(({ definition }) => definition.id === id);

/** A field of a form; optional unless said otherwise. */
export const champ = (nom: string, libelle: string, type: Champ['type'], plus: Partial<Champ> = {}): Champ =>
  ({ nom, libelle, type, requis: false, ...(USAGES[nom] ? { usage: USAGES[nom] } : {}), ...plus });
export const requis = { requis: true } as const;

type Facultatif = 'ouvre' | 'ferme' | 'champs' | 'prealable';
type Ecrite = Omit<DefinitionActe, 'nature' | Facultatif> & Partial<Pick<DefinitionActe, Facultatif>>;
const definir = (nature: DefinitionActe['nature']) => (ecrite: Ecrite): DefinitionActe =>
  ({ nature, prealable: '', ouvre: [], ferme: [], champs: [], ...ecrite });

/** An act whose author is a party, its counsel or a third party: always recorded. */
export const recu = definir('recu');
/** An act of the Court: refused out of order. */
export const deLaCour = definir('cour');
/** How the Court works on the dossier. */
export const deGestion = definir('gestion');
