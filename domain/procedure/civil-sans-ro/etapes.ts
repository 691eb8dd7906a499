import { ETAPES_DE_JUGEMENT, etapesDeFin } from '../civil/etapes';
import { aSolder } from '../noyau/attente';
import { etapeSelon, etapesPossibles, fait, type Etape } from '../noyau/etapes';
import { echeancesDeRegle, partiesDe } from '../noyau/lecture';
import { passee } from '../noyau/obligations/suites';
import { MEMOIRE } from './memoire';

const memoireFini = fait('ES05', 'ES07');

/** The first line that holds is the stage. */
const ETAPES: Etape[] = [
  ...etapesDeFin('ES11'),
  ...ETAPES_DE_JUGEMENT,
  ['en-etat', 'En état', (etat) => fait('ES06', 'ES07')(etat) && !aSolder(etat, ['C42', 'C43', 'C26'])],
  ['attente-memoire-defense', 'Attente du mémoire en défense', fait('ES06', 'ES07')],
  ['attente-notification-memoire', 'Attente de la notification du mémoire', memoireFini],
  ['decheance-encourue', 'Déchéance encourue', (etat) => echeancesDeRegle(etat, MEMOIRE).some(passee)],
  ['attente-memoire', 'Attente du mémoire du demandeur', fait('ES02')],
  ['declare', 'Pourvoi déclaré', fait('ES01')],
  ['delai-ouvert', 'Délai de pourvoi ouvert', (etat) => partiesDe(etat, 'demandeur').length > 0 || fait('EC01', 'EC02')(etat)],
];

export const etape = etapeSelon(ETAPES);
export const ETAPES_CIVIL_SANS_RO = etapesPossibles(ETAPES);
