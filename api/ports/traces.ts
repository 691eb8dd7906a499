import type { Page, Plage } from '../commun/liste';
import type { LigneConsultation } from './registre';

export interface RefusTrace { qui: string; action: string; resultat: string; numero?: string }
export interface FiltreTraces { numero?: string | undefined; qui?: string | undefined }

/** What must be provable later: refusals of rights, and who opened which dossier, when and why. */
export abstract class Traces {
  abstract refus(ligne: RefusTrace): Promise<void>;
  abstract consultation(ligne: Omit<LigneConsultation, 'le'>): Promise<void>;
  abstract consultations(filtre: FiltreTraces, plage: Plage): Promise<Page<LigneConsultation & { id: string }>>;
}
