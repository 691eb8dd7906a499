/** `demo` numbers belong to an unused series: nothing fictitious ever bears a real number. */
export type Serie = 'civil' | 'demo';

/** Takes pourvoi numbers. Gaps are allowed, doubles never. */
export interface Numeros {
  /** `annee` is the civil year of registration; the same `pour` (idempotency key) always gets the same number. */
  prendreNumero(demande: { annee: number; serie: Serie; pour: string }): Promise<string>;
}
