import type { DateCivile } from '../../commun';
import type { Deroulement } from '../noyau/deroulement';
import { ouvrir } from '../noyau/echeances';
import type { Partie } from '../types';

/** Two months to defend and to lodge an incidental pourvoi (CPC 991); within them, to ask for the case to be struck out (CPC 1009-1). */
export function ouvrirDefense(d: Deroulement, defendeurs: Partie[], depart: DateCivile): void {
  if (defendeurs.length > 0) for (const regle of ['cpc-991', 'cpc-1009-1']) ouvrir(d, { regle, region: 'DEF', parties: defendeurs, depart });
}
