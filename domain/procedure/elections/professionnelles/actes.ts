import { actesCommuns } from '../../civil/actes';
import { aEteFait, echeancesDeRegle } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import type { RegleActe } from '../../noyau/regle-acte';
import { nonTenue } from '../../noyau/sanctions';
import { notificationDuJugement } from '../communs/ee01-notification-jugement';
import { ee13 } from '../communs/ee13-notification-arret';
import { DIX_JOURS, ee06 } from './ee06-declaration';
import { ee07 } from './ee07-recepisse';
import { ee08 } from './ee08-avis-defendeur';
import { ee09 } from './ee09-transmission';
import { ee10 } from './ee10-memoire';
import { ee11 } from './ee11-copie-memoire';
import { ee12 } from './ee12-memoire-defense';

const memoireOuExpiration = condition((etat, { dateActe }) => aEteFait(etat, 'EE10') || echeancesDeRegle(etat, 'cpc-1004').some((e) => nonTenue(e, dateActe)),
  refuser('non-distribuable', 'L’affaire est distribuée dès que le mémoire est parvenu à la Cour ou que son délai est expiré.', { article: 'CPC 1011', manque: 'le mémoire du demandeur, ou l’expiration de son délai', acteUtile: 'EE10', quiPeut: ['greffier'] }));

/** Acts proper to professional elections (CPC 999 to 1008), in the order of the table. */
export const ACTES_PROPRES: RegleActe[] = [notificationDuJugement(DIX_JOURS), ee06, ee07, ee08, ee09, ee10, ee11, ee12, ee13];

export const ACTES_ELECTIONS_PROFESSIONNELLES: RegleActe[] = [
  ...ACTES_PROPRES,
  ...actesCommuns({ declaration: 'EE06', transmission: 'EE09', distribuable: [memoireOuExpiration], memoires: ['EE10'], notification: 'EE13', fins: [] }),
];
