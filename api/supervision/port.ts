import type { Blocage, Essai, Intervention, Parametre, RemedeTechnique, Veille } from '@diligence/activities/veille';
import type { Instant } from '@diligence/domain/commun';
import type { Annuaire, Parcours } from '@diligence/domain/supervision';

/** `calculeLe`: everything announced before that instant is counted; `null` while nothing was ever counted. */
export interface Lignes { lignes: Parcours[]; calculeLe: Instant | null }

/** What the watch keeps, and the technical remedies. */
export abstract class Supervision {
  abstract parcours(): Promise<Lignes>;
  /** Last round of the watch; `null` when there was none yet. */
  abstract veille(): Promise<Veille | null>;
  abstract annuaire(): Promise<Annuaire | null>;
  abstract blocages(): Promise<Blocage[]>;
  abstract blocage(id: string): Promise<Blocage | null>;
  abstract interventions(): Promise<Intervention[]>;
  abstract intervention(id: string): Promise<Intervention | null>;
  /** Writes the intervention, or gives back the one already written under this id. */
  abstract inscrire(intervention: Intervention): Promise<Intervention>;
  /** Moves an intervention from a state to the one given; `false` when it is no longer in that state. */
  abstract conclure(depuis: Intervention['etat'], suite: Intervention): Promise<boolean>;
  /** Takes a situation as normal, for good or until a day. */
  abstract admettre(blocage: Blocage, admis: Blocage['admis']): Promise<void>;
  /** Every value ever given to the figures of steering. */
  abstract parametres(): Promise<Parametre[]>;
  /** Adds a value; `false` when that rank is already taken. */
  abstract regler(parametre: Parametre): Promise<boolean>;
  abstract essayer(remede: RemedeTechnique, numero: string): Promise<Essai>;
  abstract reparer(remede: RemedeTechnique, numero: string): Promise<Essai>;
}
