import type { RegleActe } from '../../noyau/regle-acte';
import { ec08 } from './ec08-declaration';
import { ec09 } from './ec09-enregistrement';
import { ec12 } from './ec12-constitution';
import { ec14 } from './ec14-memoire-ampliatif';
import { ec15 } from './ec15-notification-memoire';

/** Acts of the civil procedure with mandatory representation, in the order of the table. */
export const ACTES_CIVIL_RO: RegleActe[] = [ec08, ec09, ec12, ec14, ec15];
