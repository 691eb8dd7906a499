import { ETAPES_DE_JUGEMENT, etapesDeFin } from '../civil/etapes';
import { aSolder } from '../noyau/attente';
import { etapeSelon, etapesPossibles as etapesDe, fait, type Etape } from '../noyau/etapes';
import { echeancesDeLigne, partiesDe } from '../noyau/lecture';

/** First line that holds is the stage: the summary of regions that live side by side. */
const ETAPES: Etape[] = [
  ...etapesDeFin('EC43'),
  ...ETAPES_DE_JUGEMENT,
  ['en-etat', 'En état', (etat) => fait('EC14')(etat) && !aSolder(etat, ['C22', 'C23', 'C24', 'C26'])],
  ['attente-memoire-defense', 'Attente du mémoire en défense', (etat) => fait('EC14')(etat) && fait('EC15', 'EC16')(etat)],
  ['attente-notification-memoire', 'Attente de la notification du mémoire ampliatif', fait('EC14')],
  ['decheance-encourue', 'Déchéance encourue', (etat) => echeancesDeLigne(etat, 'C22').some(({ statut }) => statut === 'echue')],
  ['attente-memoire-ampliatif', 'Attente du mémoire ampliatif', fait('EC09')],
  ['declare', 'Pourvoi déclaré', fait('EC08')],
  ['delai-ouvert', 'Délai de pourvoi ouvert', (etat) => partiesDe(etat, 'demandeur').length > 0 || fait('EC01', 'EC02')(etat)],
];

export const etape = etapeSelon(ETAPES);
export const etapesPossibles = () => etapesDe(ETAPES);
