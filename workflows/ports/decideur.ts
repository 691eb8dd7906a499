import type { Instant } from '@diligence/domain/commun';
import type { ActeSoumis, EtatPourvoi, FaitNouveau, Refus } from '@diligence/domain/procedure/etat';
import type { Attributs } from '../pourvoi/attributs';
import type { EcheanceOuverte } from '../pourvoi/recu';

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

/** What was decided on an act. */
export type Jugement = {
  /** SHA-256 of the act as submitted, its precondition apart: same id, same act. */
  empreinte: string;
} & (
  | { accepte: true; faits: FaitNouveau[]; echeances: EcheanceOuverte[]; suite: Suite }
  | { accepte: false; refus: Refus }
);

/** Applies the law in force; the only port that knows it. `maintenant` is the workflow's instant, never a wall clock. */
export interface Decideur {
  decider(demande: { etat: EtatPourvoi; acte: ActeSoumis; maintenant: Instant }): Promise<Jugement>;
  /** Submits the system act (GE13) that notes what has expired at `maintenant`; it opens tasks and rules on nothing. */
  constaterEcheances(demande: { etat: EtatPourvoi; acteId: string; maintenant: Instant }): Promise<Jugement>;
}
