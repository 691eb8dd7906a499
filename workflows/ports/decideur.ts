import type { Instant } from '@diligence/domain/commun';
import type { Chambre } from '@diligence/domain/personne';
import type { ActeSoumis, Decision, EtatPourvoi } from '@diligence/domain/procedure';

/** What shows of a dossier in the engine's own lists; never a name. Keys are the search attributes. */
export interface Attributs {
  Numero: string;
  Procedure: string;
  Chambre: Chambre | null;
  Etape: string;
  /** Cautious last day, `YYYY-MM-DD`. */
  ProchaineEcheance: string | null;
  /** 1 (urgent) to 3 (ordinary). */
  Priorite: number;
}

/**
 * What the workflow must do next, computed beside the decision and recorded with it. The workflow does not compute it
 * from the state: a corrected function would then change the commands of a running history.
 */
export interface Suite {
  /** First instant at which an échéance must be noted, `null` when none runs. */
  reveil: Instant | null;
  attributs: Attributs;
  /** French paragraph shown at the top of the workflow in the engine's UI. */
  resume: string;
}

/** What was decided on an act, with what follows from it. */
export interface Jugement {
  decision: Decision;
  /** SHA-256 of the act as submitted, its precondition apart: same id, same act. */
  empreinte: string;
  /** Stands for the state once the decided facts are folded; absent of a refusal, which changes nothing. */
  suite?: Suite;
}

/** Applies the law in force; the only port that knows it. `maintenant` is the workflow's instant, never a wall clock. */
export interface Decideur {
  decider(demande: { etat: EtatPourvoi; acte: ActeSoumis; maintenant: Instant }): Promise<Jugement>;
  /** Submits the system act (GE13) that notes what has expired at `maintenant`; it opens tasks and decides nothing. */
  constaterEcheances(demande: { etat: EtatPourvoi; acteId: string; maintenant: Instant }): Promise<Jugement>;
}
