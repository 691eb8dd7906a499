import type { Observable } from 'rxjs';
import type { DossierVu } from '../droits';

/** One line per accepted act; `vu` is what rights look at, absent when the dossier is not projected yet. */
export interface EvenementVu { id: number; numero: string; version: number; le: string; faits: string[]; vu: DossierVu | null }

/** What happens on every dossier, in order. */
export abstract class Flux {
  /** Live events, from now on; shared by all subscribers. */
  abstract direct(): Observable<EvenementVu>;
  /** Events after a number, at most `limite`, in order. */
  abstract depuis(id: number, limite: number): Promise<EvenementVu[]>;
}
