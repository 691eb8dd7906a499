import type { ActeSoumis, EtatPourvoi } from '@diligence/domain/procedure/etat';
import type { Incident, Suite } from '../ports';
import type { RegistreTransmis } from './registre-actes';

/** Settings of one dossier's workflow; tests lower them, production keeps the defaults. */
export interface Reglages {
  /** History length (events) from which the run continues as new, once idle. */
  evenementsMax: number;
  /** Acts that may wait for their turn; beyond, an act is rejected with `file-pleine`. */
  actesEnAttenteMax: number;
  /** Receipts kept in memory; older ones are read in the journal. */
  recusGardes: number;
}

export const REGLAGES: Reglages = { evenementsMax: 2_000, actesEnAttenteMax: 100, recusGardes: 100 };

export interface EntreePourvoi {
  numero: string;
  /** Key of the catalogue, e.g. `civil-ro`. */
  procedure: string;
  reglages?: Partial<Reglages>;
  /** Past acts of a dossier taken over, in order; they are decided before any other act. */
  reprise?: ActeSoumis[];
  /** State carried from the previous run, or rebuilt from the journal. */
  transmis?: Transmis;
}

export interface Transmis {
  etat: EtatPourvoi;
  suite: Suite | null;
  registre: RegistreTransmis;
  incidents: Incident[];
}

/** How a run ended: always by an act of closing, or because nothing was ever registered. */
export interface FinPourvoi { numero: string; version: number; fin: 'clos' | 'sans-acte' }
