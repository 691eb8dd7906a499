import { depassee, eteindre, solder } from '../noyau/echeances';
import { echeancesDeLigne } from '../noyau/lecture';
import type { Deroulement } from '../noyau/deroulement';
import type { Partie } from '../types';
import { DELAIS_POURVOI } from '../civil-ro/lignes';

/** The declaration meets the limit to lodge the pourvoi, or comes after it; the two years of CPC 528-1 no longer matter. */
export function solderDelaisDePourvoi(d: Deroulement, demandeurs: Partie[]): void {
  const delais = echeancesDeLigne(d.etat, DELAIS_POURVOI).filter(({ partie }) => demandeurs.some(({ id }) => id === partie));
  const deuxAns = delais.filter(({ ligne }) => ligne === 'C02');
  solder(d, delais.filter((e) => !deuxAns.includes(e) || depassee(e, d.date)));
  eteindre(d, deuxAns.filter((e) => !depassee(e, d.date)), 'pourvoi formé');
}
