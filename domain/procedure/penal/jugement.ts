import type { Deroulement } from '../noyau/deroulement';
import { solder } from '../noyau/echeances';
import { echeancesDeRegle } from '../noyau/lecture';
import { DELAIS_DU_JUGE } from './regimes';

/** What the law gives the Court to rule in is met by the decision itself, not by the hearing. */
export const solderDelaisDuJuge = (d: Deroulement): void => solder(d, echeancesDeRegle(d.etat, DELAIS_DU_JUGE));
