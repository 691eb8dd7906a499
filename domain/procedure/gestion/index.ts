import type { RegleActe } from '../noyau/regle-acte';
import { ge01 } from './ge01-rectifier';
import { ge02 } from './ge02-annuler';
import { ge03 } from './ge03-designer';
import { ge04 } from './ge04-remplacer';
import { ge05 } from './ge05-assigner';
import { ge06 } from './ge06-acquitter';
import { ge07 } from './ge07-deleguer';
import { ge08 } from './ge08-escalader';
import { ge09 } from './ge09-clore';
import { ge10 } from './ge10-rouvrir';
import { ge11 } from './ge11-partie';
import { ge12 } from './ge12-reprise';
import { ge13 } from './ge13-constater-echeances';
import { ge14 } from './ge14-accomplir';
import { ge15 } from './ge15-orienter';
import { ge16 } from './ge16-restreindre';
import { ge17 } from './ge17-appliquer-droit';
import { ge18 } from './ge18-identifiant';
import { ge19 } from './ge19-rapprocher';

/** How the Court works on a dossier, whatever its procedure. */
export const ACTES_DE_GESTION: RegleActe[] = [
  ge01, ge02, ge03, ge04, ge05, ge06, ge07, ge08, ge09, ge10, ge11, ge12, ge13, ge14, ge15, ge16, ge17, ge18, ge19,
];
