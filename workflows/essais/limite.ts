import type { DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis, StatutEcheance, Tache } from '@diligence/domain/procedure';
import type { Histoire } from './civil/histoire';

/** A limit that a procedure opens, and all that may become of it. */
export interface Limite {
  /** Line of the table of limits, or the act that opens it when it has none. */
  ligne: string;
  regle: string;
  /** Procedure of the dossiers, when it is not the usual one of the table. */
  procedure?: string;
  /** It is the second one of the rule: the first was replaced on the way. */
  seconde?: true;
  titre: string;
  partie?: string;
  /** Day on which the dossiers are opened and brought to the limit. */
  le: DateCivile;
  dernierJour: DateCivile;
  /** Acts up to the one that opens the limit, or starts it again. */
  histoire: Histoire;
  /** Acts that satisfy it; none when it runs before another court, which the Court's table of acts does not follow. */
  solder?: (jour: DateCivile) => ActeSoumis[];
  /** What it becomes when they come in time. */
  solde?: StatutEcheance;
  /** What it becomes when they come too late, if it is not marked. */
  tardif?: StatutEcheance;
  /** Task that its expiry opens. */
  suite?: Pick<Tache, 'genre' | 'pour' | 'acte'>;
  /** That task is to be done at once: nothing that is on its way could prevent it. */
  sansGrace?: true;
  /** Task that an act done late opens, when it differs. */
  sanction?: Pick<Tache, 'genre' | 'pour'>;
  /** What interrupts it, in words. */
  interrompent?: Record<string, (jour: DateCivile) => ActeSoumis>;
  /** What leaves it running. */
  laissentCourir?: Record<string, (jour: DateCivile) => ActeSoumis>;
}
