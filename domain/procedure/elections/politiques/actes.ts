import { actesCommuns } from '../../civil/actes';
import { etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import type { RegleActe } from '../../noyau/regle-acte';
import { notificationDuJugement } from '../communs/ee01-notification-jugement';
import { ee13 } from '../communs/ee13-notification-arret';
import { DIX_JOURS, ee02 } from './ee02-declaration';
import { ee03 } from './ee03-enregistrement';
import { ee04 } from './ee04-dossier';
import { ee05 } from './ee05-memoire-defense';

const dossierTransmis = condition((etat) => etatRegion(etat, 'A_QUO') === 'transmis',
  refuser('dossier-attendu', 'Le dossier est demandé au tribunal, et n’est pas encore transmis.', { article: 'C. élect. R. 19-4', manque: 'la transmission du dossier', acteUtile: 'EE04', quiPeut: ['greffier'] }));

/** Acts proper to political electoral lists (C. élect. R. 19 to R. 19-5): the moyens are in the declaration, no mémoire follows. */
export const ACTES_PROPRES: RegleActe[] = [notificationDuJugement(DIX_JOURS), ee02, ee03, ee04, ee05, ee13];

export const ACTES_ELECTIONS_POLITIQUES: RegleActe[] = [
  ...ACTES_PROPRES,
  ...actesCommuns({ declaration: 'EE02', transmission: 'EE04', distribuable: [dossierTransmis], memoires: ['EE02'], notification: 'EE13', fins: [] }),
];
