import { aSolder } from '../noyau/attente';
import { etapeSelon, etapesPossibles as etapesDe, fait, issue, region, type Etape } from '../noyau/etapes';
import { designes, echeancesDeLigne, partiesDe } from '../noyau/lecture';

/** First line that holds is the stage: the summary of regions that live side by side. */
const ETAPES: Etape[] = [
  ['clos', 'Dossier clos', ({ clos }) => clos !== undefined],
  ['decheance', 'Déchéance prononcée', issue('decheance')],
  ['desistement', 'Désistement constaté', issue('desistement')],
  ['peremption', 'Péremption constatée', issue('peremption')],
  ['renvoi', 'Renvoi après cassation', fait('EC44', 'EC46')],
  ['notifie', 'Arrêt notifié', fait('EC43')],
  ['arret', 'Arrêt rendu', ({ issue: prononcee }) => prononcee !== undefined],
  ['radie', 'Affaire radiée', region('RAD', 'radie')],
  ['delibere', 'En délibéré', fait('EC41')],
  ['debats', 'Débats tenus', fait('EC40')],
  ['audience-fixee', 'Audience fixée', fait('EC39b')],
  ['mediation', 'Médiation ou audience de règlement amiable', region('MEDIATION', 'en-cours')],
  ['avis-parquet', 'Avis de l’avocat général communiqué', fait('EC38')],
  ['rapport-depose', 'Rapport déposé', fait('EC35')],
  ['rapporteur-designe', 'Rapporteur désigné', (etat) => fait('EC30')(etat) && designes(etat, 'rapporteur').length > 0],
  ['distribue', 'Distribué à une chambre', fait('EC30')],
  ['radiation-demandee', 'Radiation demandée', region('RAD', 'demandee')],
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
