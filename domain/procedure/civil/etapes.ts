import { fait, issue, region, type Etape } from '../noyau/etapes';
import { designes } from '../noyau/lecture';

/** Stages of the end, whatever the civil procedure; `notification` are the acts that notify the arrêt. */
export const etapesDeFin = (...notification: string[]): Etape[] => [
  ['clos', 'Dossier clos', ({ clos }) => clos !== undefined],
  ['decheance', 'Déchéance prononcée', issue('decheance')],
  ['desistement', 'Désistement constaté', issue('desistement')],
  ['peremption', 'Péremption constatée', issue('peremption')],
  ['renvoi', 'Renvoi après cassation', fait('EC44', 'EC46')],
  ['notifie', 'Arrêt notifié', fait(...notification)],
  ['arret', 'Arrêt rendu', ({ issue: prononcee }) => prononcee !== undefined],
];

/** Stages of the instruction and of the judgment (CPC 1011 to 1021). */
export const ETAPES_DE_JUGEMENT: Etape[] = [
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
];
