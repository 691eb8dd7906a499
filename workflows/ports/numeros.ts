import type { Serie } from '@diligence/domain/numero';

export type { Serie };

/** Takes pourvoi numbers. Gaps are allowed, doubles never. */
export interface Numeros {
  /** `annee` is the civil year of registration; the same `pour` (idempotency key) always gets the same number. */
  prendreNumero(demande: { annee: number; serie: Serie; pour: string }): Promise<string>;
}
