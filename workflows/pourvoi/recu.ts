import type { DateCivile } from '@diligence/domain/commun';
import type { Refus } from '@diligence/domain/procedure/etat';

export interface EcheanceOuverte { id: string; intitule: string; dernierJour: DateCivile | null }

/** The act is in the history; `version` and `seq` are the dossier's after it. */
export interface RecuAccepte {
  accepte: true;
  acteId: string;
  version: number;
  seq: number;
  faits: { seq: number; type: string }[];
  /** Limits that this act opened. */
  echeances: EcheanceOuverte[];
}
/** A refusal is an answer, not an error: nothing was recorded. */
export interface RecuRefuse { accepte: false; acteId: string; refus: Refus }
export type Recu = RecuAccepte | RecuRefuse;
