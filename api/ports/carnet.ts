import type { Instant } from '@diligence/domain/commun';
import type { Serie } from '@diligence/domain/numero';
import type { RecuAccepte } from '@diligence/workflows/pourvoi';

export interface DepotInscrit { cle: string; empreinte: string; numero: string; acteId: string; le: Instant }

/** Declarations filed, by who filed them and under which key; outlives the engine's retention. */
export abstract class CarnetDepots {
  /** Number kept for this filing, from the series of its procedure: the same key always gets the same one. */
  abstract numero(annee: number, serie: Serie, cle: string): Promise<string>;
  /** Writes the filing, or gives back the one already written under this key. */
  abstract inscrire(depot: DepotInscrit): Promise<DepotInscrit>;
  abstract parActe(acteId: string): Promise<DepotInscrit | null>;
  /** Whether this person or system filed that pourvoi. */
  abstract aDepose(qui: string, numero: string): Promise<boolean>;
  /** Receipt kept in the journal; `null` when the act is not there yet. */
  abstract recu(numero: string, acteId: string): Promise<RecuAccepte | null>;
}
