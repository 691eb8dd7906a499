import type { Page, Plage } from '../commun/liste';
import type { DateCivile, Instant } from '@diligence/domain/commun';
import type { LigneConsultation } from './registre';

export interface RefusTrace { qui: string; action: string; resultat: string; numero?: string }
/** A writing of the administration: what changed on which card. `donnees` names nobody but by id. */
export interface EcritureTrace extends RefusTrace { donnees: { fiche: string; champs: string[]; avant: Record<string, unknown>; apres: Record<string, unknown>; motif?: string } }
/** `du` and `au` are civil days in Paris, both included. */
export interface FiltreEcritures { qui?: string | undefined; fiche?: string | undefined; nature?: string | undefined; du?: DateCivile | undefined; au?: DateCivile | undefined }

export interface FiltreTraces { numero?: string | undefined; qui?: string | undefined }

/** What must be provable later: refusals of rights, and who opened which dossier, when and why. */
export abstract class Traces {
  abstract refus(ligne: RefusTrace): Promise<void>;
  /** Who took a list out of the product, and which. */
  abstract export(ligne: RefusTrace & { donnees: object }): Promise<void>;
  abstract ecriture(ligne: EcritureTrace): Promise<void>;
  /** Writings, the latest first. */
  abstract ecritures(filtre: FiltreEcritures, plage: Plage): Promise<Page<EcritureTrace & { id: string; le: Instant }>>;
  abstract consultation(ligne: Omit<LigneConsultation, 'le'>): Promise<void>;
  abstract consultations(filtre: FiltreTraces, plage: Plage): Promise<Page<LigneConsultation & { id: string }>>;
}
