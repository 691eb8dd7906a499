import type { ActeSoumis } from '@diligence/domain/procedure/etat';
import type { RecuAccepte } from '../pourvoi/recu';

/** Recognises an act already received. */
export interface Registre {
  /** SHA-256 (hex) of the act as submitted, its precondition apart. */
  empreinteActe(acte: ActeSoumis): Promise<string>;
  /** Receipt of an accepted act, read in the journal; `null` when the journal has no such act. */
  chercherRecu(numero: string, acteId: string): Promise<{ empreinte: string; recu: RecuAccepte } | null>;
}
