import type { RegleActe } from '../../noyau/regle-acte';
import { ec01 } from './ec01-notification-decision';
import { ec02 } from './ec02-prononce';
import { ec03 } from './ec03-demande-aide';
import { ec04 } from './ec04-decision-aide';
import { ec05 } from './ec05-recours-aide';
import { ec06 } from './ec06-decision-recours-aide';
import { ec07 } from './ec07-interruption';
import { ec08 } from './ec08-declaration';
import { ec09 } from './ec09-enregistrement';
import { ec10 } from './ec10-lettre-retournee';
import { ec11 } from './ec11-signification-declaration';
import { ec12 } from './ec12-constitution';
import { ec13 } from './ec13-reduction-delais';
import { ec14 } from './ec14-memoire-ampliatif';
import { ec15 } from './ec15-notification-memoire';
import { ec16 } from './ec16-signification-memoire';
import { ec17 } from './ec17-regularisation';
import { ec17b } from './ec17b-pieces-recues';
import { ec18 } from './ec18-decheance';
import { ec19 } from './ec19-requete-radiation';
import { ec20 } from './ec20-radiation';
import { ec21 } from './ec21-rejet-radiation';
import { ec22 } from './ec22-execution';
import { ec23 } from './ec23-reinscription';
import { ec24 } from './ec24-peremption';
import { ec25 } from './ec25-memoire-defense';
import { ec26 } from './ec26-memoire-incident';
import { ec27 } from './ec27-notification-incident';
import { ec28 } from './ec28-reponse-incident';
import { ec29 } from './ec29-desistement';
import { ec29b } from './ec29b-desistement-constate';
import { ec30 } from './ec30-distribution';
import { ec31 } from './ec31-rapporteur';
import { ec32 } from './ec32-mediation';
import { ec33 } from './ec33-fin-mediation';
import { ec34 } from './ec34-seance-instruction';
import { ec35 } from './ec35-rapport';
import { ec36 } from './ec36-avis-1015';
import { ec36b } from './ec36b-observations';
import { ec37 } from './ec37-demande-avis';
import { ec37b } from './ec37b-avis-rendu';
import { ec38 } from './ec38-avis-avocat-general';
import { ec39 } from './ec39-renvoi-formation';
import { ec39b } from './ec39b-audience-fixee';
import { ec40 } from './ec40-audience';
import { ec41 } from './ec41-delibere';
import { ec42 } from './ec42-arret';
import { ec43 } from './ec43-notification-arret';
import { ec44 } from './ec44-saisine-renvoi';
import { ec45 } from './ec45-avis-fixation';
import { ec46 } from './ec46-absence-saisine';
import { ec47 } from './ec47-requete';
import { ec47b } from './ec47b-requete-decidee';
import { ec48 } from './ec48-recusation-faux';
import { ec48b } from './ec48b-incident-decide';
import { ec48c } from './ec48c-sommation-faux';
import { ec48d } from './ec48d-reponse-sommation';

/** Acts of the civil procedure with mandatory representation, in the order of the table. */
export const ACTES_CIVIL_RO: RegleActe[] = [
  ec01, ec02, ec03, ec04, ec05, ec06, ec07, ec08, ec09, ec10, ec11, ec12,
  ec13, ec14, ec15, ec16, ec17, ec17b, ec18, ec19, ec20, ec21, ec22, ec23,
  ec24, ec25, ec26, ec27, ec28, ec29, ec29b, ec30, ec31, ec32, ec33, ec34,
  ec35, ec36, ec36b, ec37, ec37b, ec38, ec39, ec39b, ec40, ec41, ec42, ec43,
  ec44, ec45, ec46, ec47, ec47b, ec48, ec48b, ec48c, ec48d,
];
