import { ec47 } from '../civil-ro/actes/ec47-requete';
import { ec47b } from '../civil-ro/actes/ec47b-requete-decidee';
import type { RegleActe } from '../noyau/regle-acte';

/** Rectification and rabat are of the Court's making, in criminal matters as in civil ones, and without limit (AP, 30 juin 1995, n° 94-20.302). */
export const REQUETES: RegleActe[] = [{ ...ec47, suit: ['EP24', 'EP22c', 'EP19', 'EP07', 'EP30b'] }, ec47b];
