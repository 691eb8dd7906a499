import { ETAPES_DE_JUGEMENT, etapesDeFin } from '../../civil/etapes';
import { fait, type Etape } from '../../noyau/etapes';
import { partiesDe } from '../../noyau/lecture';

/** Stages of an electoral pourvoi around those of its own written phase. */
export const etapesElectorales = (...propres: Etape[]): Etape[] => [
  ...etapesDeFin('EE13'),
  ...ETAPES_DE_JUGEMENT,
  ...propres,
  ['delai-ouvert', 'Délai de pourvoi ouvert', (etat) => partiesDe(etat, 'demandeur').length > 0 || fait('EE01')(etat)],
];
