import type { RegleActe } from '../../noyau/regle-acte';
import { ep01 } from './ep01-decision-rendue';
import { ep02 } from './ep02-declaration';
import { ep02b } from './ep02b-confirmation';
import { ep03 } from './ep03-declaration-detenu';
import { ep04 } from './ep04-notification-recours';
import { ep05 } from './ep05-requete-examen-immediat';
import { ep06 } from './ep06-ordonnance-examen-immediat';
import { ep06b } from './ep06b-arret-au-fond';
import { ep07 } from './ep07-non-admission';
import { ep08 } from './ep08-memoire-personnel';
import { ep09 } from './ep09-memoire-condamne';
import { ep10 } from './ep10-constitution';
import { ep11 } from './ep11-demande-aide';
import { ep11b } from './ep11b-decision-aide';
import { ep11c } from './ep11c-recours-aide';
import { ep11d } from './ep11d-decision-recours-aide';
import { ep12 } from './ep12-memoire-ministere-public';
import { ep13 } from './ep13-mise-en-etat';
import { ep14 } from './ep14-transmission';
import { ep15 } from './ep15-reception';
import { ep16 } from './ep16-delai-memoires';
import { ep17 } from './ep17-prorogation';
import { ep18 } from './ep18-memoire-avocat';
import { ep19 } from './ep19-decheance';
import { ep20 } from './ep20-rapporteur';
import { ep21 } from './ep21-rapport';
import { ep22 } from './ep22-orientation';
import { ep22b } from './ep22b-audience-fixee';
import { ep22c } from './ep22c-non-admission';
import { ep23 } from './ep23-audience';
import { ep24 } from './ep24-arret';
import { ep25 } from './ep25-mise-en-liberte';
import { ep26 } from './ep26-extrait';
import { ep27 } from './ep27-notification-arret';
import { ep28 } from './ep28-opposition';
import { ep29 } from './ep29-renvoi';
import { ep30 } from './ep30-desistement';
import { ep30b } from './ep30b-desistement-constate';
import { ep31 } from './ep31-requete-renvoi';
import { ep31b } from './ep31b-memoire-renvoi';
import { ep31c } from './ep31c-renvoi-decide';

/** Acts of the criminal procedure, in the order of the table. */
export const ACTES_PENAL: RegleActe[] = [
  ep01, ep02, ep02b, ep03, ep04, ep05, ep06, ep06b, ep07, ep08, ep09, ep10, ep11, ep11b, ep11c, ep11d, ep12,
  ep13, ep14, ep15, ep16, ep17, ep18, ep19, ep20, ep21, ep22, ep22b, ep22c, ep23, ep24, ep25, ep26, ep27,
  ep28, ep29, ep30, ep30b, ep31, ep31b, ep31c,
];
