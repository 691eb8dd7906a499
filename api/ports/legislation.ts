import type { Impact } from '@diligence/activities/amendement';
import type { Changement } from '@diligence/domain/amendement';
import type { DateCivile, Erreur, Instant, Resultat } from '@diligence/domain/commun';
import type { Droit } from '@diligence/domain/regles';

/** The law in force, approved amendments included, and what changing it does to the running stock. */
export abstract class Legislation {
  abstract droit(): Promise<Droit>;
  /** Changes nothing; an impossible change is told with its field. */
  abstract impact(changements: Changement[], le: Instant, jour: DateCivile): Promise<Resultat<Impact, Erreur>>;
  /** Has the running dossiers told of an approved amendment, or of its withdrawal; asked twice, done once. */
  abstract diffuser(amendement: string, retrait: boolean): Promise<void>;
  /** Dossiers where a limit of these rules has been settled since that instant: somebody has relied on it. */
  abstract dossiersFondes(changements: Changement[], amendement: string, depuis: Instant): Promise<string[]>;
}
