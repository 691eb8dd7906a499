import { champFictif, champsDeDeclaration, declarer, rubriquesPenales } from '../noyau/declaration';
import type { Deroulement } from '../noyau/deroulement';
import { ouvrir, solder } from '../noyau/echeances';
import { echeancesDeRegle } from '../noyau/lecture';
import type { Partie } from '../types';
import { ouvrirMemoires } from './memoires';
import { champRegime, DELAIS_DE_POURVOI, regimeDe } from './regimes';
import { poserSeuils } from './detention';

export const champsDeclarationPenale = [...champsDeDeclaration(rubriquesPenales), champRegime, champFictif];

/** The pourvoi is brought before the criminal chamber (567). */
const MENTIONS = { mentions: 'CPP 576', sanction: 'irrecevabilité encourue', secondPourvoi: 'CPP 618', chambre: 'CR' } as const;

/** The declaration settles the limit to lodge the pourvoi and starts all the others (576 to 587); gives its demandeurs. */
export function former(d: Deroulement): Partie[] {
  const demandeurs = declarer(d, MENTIONS);
  const { transmission, arretDepuisPourvoi = [] } = regimeDe(d.etat);
  solder(d, demandeurs.flatMap(({ id }) => echeancesDeRegle(d.etat, DELAIS_DE_POURVOI, id)));
  d.region(d.regionsDe('DEM', demandeurs), 'declare', { pourvoi: d.date });
  d.region('A_QUO', 'declare');
  if (demandeurs.length > 0) ouvrir(d, { regle: 'cpp-578', region: 'DEM', parties: demandeurs });
  ouvrirMemoires(d, demandeurs);
  for (const regle of ['cpp-586', ...(transmission ? [transmission] : [])]) ouvrir(d, { regle, region: 'A_QUO' });
  for (const regle of arretDepuisPourvoi) ouvrir(d, { regle, region: 'JUG' });
  if (arretDepuisPourvoi.length > 0) poserSeuils(d);
  return demandeurs;
}
