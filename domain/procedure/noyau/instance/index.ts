import type { RegleActe } from '../regle-acte';
import { in01 } from './in01-interruption';
import { in02 } from './in02-invitation';
import { in03 } from './in03-reprise';
import { in04 } from './in04-sursis';
import { in05, in05b } from './in05-evenement';
import { in06 } from './in06-changement-avocat';
import { jo01, jo02 } from './jo-jonction';

/** Waiting for another court, change of counsel, connected cases: in every matter. */
export const ACTES_D_INSTANCE: RegleActe[] = [in04, in05, in05b, in06, jo01, jo02];
/** The same, with what interrupts the instance in civil matters (CPC 369 to 376). */
export const ACTES_D_INSTANCE_CIVILE: RegleActe[] = [in01, in02, in03, ...ACTES_D_INSTANCE];
