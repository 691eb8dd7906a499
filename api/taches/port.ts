import type { DateCivile } from '@diligence/domain/commun';
import type { Chambre } from '@diligence/domain/personne';
import type { Lecteur } from '../ports';
import type { VueTaches } from './tache.dto';

/** How many tasks of one kind a tab holds in one chamber. */
export interface CompteTaches { vue: VueTaches; genre: string; titre: string; chambre: Chambre | null; nombre: number }
/** A dossier called at a hearing, as the last act that fixes it says. */
export interface DossierAppele { date: DateCivile; numero: string; intitule: string; chambre: Chambre | null; formation?: string }
export interface PeriodeAudiences { du: DateCivile; au: DateCivile; designe: boolean }

/** What an inbox shows beside its tasks. */
export abstract class Boite {
  /** Counts by tab, kind and chamber; of what falls to the reader when `mien`. */
  abstract compter(mien: boolean, lecteur: Lecteur): Promise<CompteTaches[]>;
  /** Dossiers called between two days, both included: those of the reader's service, or only those she is designated on. */
  abstract audiences(periode: PeriodeAudiences, lecteur: Lecteur): Promise<DossierAppele[]>;
}
