import type { BilanDiffusion } from '../ports';

export const TYPE_AMENDEMENT = 'amendement';

export interface EntreeAmendement {
  /** Identifier of the amendment. */
  amendement: string;
  /** It is being withdrawn: the dossiers go back to the law without it. */
  retrait: boolean;
  /** Carried from the previous run. */
  apres?: string;
  bilan?: BilanDiffusion;
}

/** Workflow id: one for an amendment, one for its withdrawal. */
export const idAmendement = ({ amendement, retrait }: EntreeAmendement): string => `${TYPE_AMENDEMENT}:${amendement}${retrait ? ':retrait' : ''}`;
