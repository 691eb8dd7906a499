import type { Instant } from '@diligence/domain/commun';

/** Carries what a request for legal aid has established to its pourvoi, once it is known. Idempotent: a step told twice is heard once. */
export interface SuiviAide {
  suivreAide(demande: { numero: string; instant: Instant }): Promise<void>;
}
