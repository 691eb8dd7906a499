import type { Instant } from '@diligence/domain/commun';
import type { Fait } from '@diligence/domain/procedure/etat';
import type { RecuAccepte } from '../pourvoi/recu';

/** One fact as the journal keeps it. The last fact of an act also bears the act's receipt. */
export interface Inscription {
  fait: Fait;
  acte?: { empreinte: string; recu: RecuAccepte };
}

/** What happened to the workflow and not to the pourvoi: told to the supervisor, never folded into the state. */
export interface Incident {
  /** Stable: `incident:genre:cause`. */
  id: string;
  genre: 'decision-impossible' | 'annulation-ignoree' | 'reprise-refusee' | 'reveil-sans-effet';
  le: Instant;
  acteId?: string;
  /** French sentence without any name. */
  texte: string;
}

/** What a run has to write down: facts already in the engine's history, and incidents not told yet. */
export interface Lot {
  numero: string;
  procedure: string;
  inscriptions: Inscription[];
  incidents: Incident[];
}

/** Writes to the journal, then to the read model, then announces. Idempotent: the same batch may come twice. */
export interface Consignation {
  consigner(lot: Lot): Promise<void>;
}
