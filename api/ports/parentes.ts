import type { NatureIdentifiant } from '@diligence/domain/procedure';
import type { DossierResume, Lecteur } from './registre';

/** What several dossiers may have in common: a person, a party of the same name, the decision they attack, some of their parties. */
export type Commun = { personne: string } | { nom: string } | { decision: { juridiction: string; date: string } } | { parties: string[] };

/** Dossiers that have something in common. */
export abstract class Parentes {
  /** Those one may read, by number, two hundred at most. */
  abstract dossiers(commun: Commun, lecteur: Lecteur): Promise<DossierResume[]>;
  /** Numbers of those another system names so, whoever may read them; `cle` folds its writing. */
  abstract designes(identifiant: { nature: NatureIdentifiant; valeur: string; cle: string }): Promise<string[]>;
}
