import type { RegleActe } from '../noyau/regle-acte';
import { ge03 } from './ge03-designer';
import { ge13 } from './ge13-constater-echeances';

/** How the Court works on a dossier, whatever its procedure. */
export const ACTES_DE_GESTION: RegleActe[] = [ge03, ge13];
