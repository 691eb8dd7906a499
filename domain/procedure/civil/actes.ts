import { accordDesParties, ec32 } from '../civil-ro/actes/ec32-mediation';
import { ec03 } from '../civil-ro/actes/ec03-demande-aide';
import { ec04 } from '../civil-ro/actes/ec04-decision-aide';
import { ec05 } from '../civil-ro/actes/ec05-recours-aide';
import { ec06 } from '../civil-ro/actes/ec06-decision-recours-aide';
import { ec29 } from '../civil-ro/actes/ec29-desistement';
import { ec29b } from '../civil-ro/actes/ec29b-desistement-constate';
import { ec30 } from '../civil-ro/actes/ec30-distribution';
import { ec31 } from '../civil-ro/actes/ec31-rapporteur';
import { ec33 } from '../civil-ro/actes/ec33-fin-mediation';
import { ec34 } from '../civil-ro/actes/ec34-seance-instruction';
import { ec35 } from '../civil-ro/actes/ec35-rapport';
import { ec36 } from '../civil-ro/actes/ec36-avis-1015';
import { ec36b } from '../civil-ro/actes/ec36b-observations';
import { ec37 } from '../civil-ro/actes/ec37-demande-avis';
import { ec37b } from '../civil-ro/actes/ec37b-avis-rendu';
import { ec38 } from '../civil-ro/actes/ec38-avis-avocat-general';
import { ec39 } from '../civil-ro/actes/ec39-renvoi-formation';
import { ec39b } from '../civil-ro/actes/ec39b-audience-fixee';
import { ec40 } from '../civil-ro/actes/ec40-audience';
import { ec41 } from '../civil-ro/actes/ec41-delibere';
import { ec42 } from '../civil-ro/actes/ec42-arret';
import { ec44 } from '../civil-ro/actes/ec44-saisine-renvoi';
import { ec45 } from '../civil-ro/actes/ec45-avis-fixation';
import { ec46 } from '../civil-ro/actes/ec46-absence-saisine';
import { ec47 } from '../civil-ro/actes/ec47-requete';
import { ec47b } from '../civil-ro/actes/ec47b-requete-decidee';
import { ec48 } from '../civil-ro/actes/ec48-recusation-faux';
import { ec48b } from '../civil-ro/actes/ec48b-incident-decide';
import { ec48c } from '../civil-ro/actes/ec48c-sommation-faux';
import { ec48d } from '../civil-ro/actes/ec48d-reponse-sommation';
import { instanceEnCours, nonRadie } from '../noyau/conditions';
import { exige } from '../noyau/refus';
import type { Condition, RegleActe } from '../noyau/regle-acte';

/** Where the common acts stand in a procedure's own table. */
export interface Place {
  declaration: string;
  /** Act that brings the file of the court below: the case may then be distributed. */
  transmission: string;
  /** What else the distribution asks for (CPC 1011). */
  distribuable: Condition[];
  /** Acts by which the pourvoi is supported. */
  memoires: string[];
  /** Act that notifies the arrêt. */
  notification: string;
  /** Other acts that end the instance, besides the arrêt and the désistement. */
  fins: string[];
}

/** The same act, after what this procedure puts before it. */
export const apres = (regle: RegleActe, suit: string[]): RegleActe => ({ ...regle, suit });

/** Legal aid, désistement, judgment, renvoi and incidents: EC03 to EC06 and EC29 to EC48 hold for every civil procedure. */
export const actesCommuns = ({ declaration, transmission, distribuable, memoires, notification, fins }: Place): RegleActe[] => [
  ec03, ec04, ec05, ec06, apres(ec29, [declaration]), ec29b,
  { ...ec30, suit: [transmission], conditions: [instanceEnCours, nonRadie, ...distribuable] }, ec31,
  { ...ec32, conditions: [instanceEnCours, nonRadie, exige(memoires, 'le dépôt des mémoires', 'CPC 1012'), accordDesParties] },
  ec33, ec34, ec35, ec36, ec36b, ec37, ec37b, ec38, ec39, ec39b, ec40, ec41, ec42,
  ec44, ec45, apres(ec46, [notification]), apres(ec47, ['EC42', 'EC29b', ...fins]), ec47b, apres(ec48, [declaration]), ec48b, ec48c, ec48d,
];
