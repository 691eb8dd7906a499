import { actesCommuns, apres } from '../../civil/actes';
import { ec01 } from '../../civil-ro/actes/ec01-notification-decision';
import { ec02 } from '../../civil-ro/actes/ec02-prononce';
import { ec07 } from '../../civil-ro/actes/ec07-interruption';
import { ec19 } from '../../civil-ro/actes/ec19-requete-radiation';
import { ec20 } from '../../civil-ro/actes/ec20-radiation';
import { ec21 } from '../../civil-ro/actes/ec21-rejet-radiation';
import { ec22 } from '../../civil-ro/actes/ec22-execution';
import { ec23 } from '../../civil-ro/actes/ec23-reinscription';
import { ec24 } from '../../civil-ro/actes/ec24-peremption';
import { ec28 } from '../../civil-ro/actes/ec28-reponse-incident';
import { aEteFait, echeancesDeLigne } from '../../noyau/lecture';
import { refuser } from '../../noyau/refus';
import type { Condition, RegleActe } from '../../noyau/regle-acte';
import { nonTenue } from '../../noyau/sanctions';
import { es01 } from './es01-declaration';
import { es02 } from './es02-recepisse';
import { es03 } from './es03-avis-defendeur';
import { es04 } from './es04-transmission';
import { es05 } from './es05-memoire';
import { es06 } from './es06-notification-memoire';
import { es07 } from './es07-delai-expire';
import { es08 } from './es08-memoire-defense';
import { es09 } from './es09-notification-defense';
import { es10 } from './es10-decheance';
import { es11 } from './es11-notification-arret';

const memoireOuExpiration: Condition = (etat, { dateActe }) => (aEteFait(etat, 'ES05') || echeancesDeLigne(etat, 'C42').some((e) => nonTenue(e, dateActe)) ? null
  : refuser('non-distribuable', 'L’affaire est distribuée dès la remise du mémoire ou l’expiration du délai imparti pour le remettre.', {
    article: 'CPC 1011', manque: 'le mémoire du demandeur, ou l’expiration de son délai', acteUtile: 'ES05', quiPeut: ['greffier'],
  }));

/** The pourvoi and its written phase (CPC 983 to 995), in the order of the table. */
export const ACTES_PROPRES: RegleActe[] = [es01, es02, es03, es04, es05, es06, es07, es08, es09, es10, es11];

/** Acts of the civil procedure without mandatory representation: its own, and those every civil procedure shares. */
export const ACTES_CIVIL_SANS_RO: RegleActe[] = [
  ec01, ec02, ec07, ...ACTES_PROPRES, apres(ec19, ['ES01']), ec20, ec21, ec22, ec23, ec24, apres(ec28, ['ES09']),
  ...actesCommuns({ declaration: 'ES01', transmission: 'ES04', distribuable: [memoireOuExpiration], memoires: ['ES05', 'ES07'], notification: 'ES11', fins: ['ES10', 'EC24'] }),
];
