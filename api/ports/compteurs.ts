import type { DateCivile } from '@diligence/domain/commun';
import type { MesureUsage } from '@diligence/activities/store';

/** One diligence done or one page shown: what it cost, and nothing of who or on what. */
export interface Mesure { diligence: string; clics: number; dureeMs?: number | undefined }

/** Sums of measures, by day and diligence. */
export abstract class Compteurs {
  abstract ajouter(jour: DateCivile, palier: string | null, mesure: Mesure): Promise<void>;
  /** Days from `du` to `au`, both included. */
  abstract entre(du: DateCivile, au: DateCivile): Promise<MesureUsage[]>;
}
