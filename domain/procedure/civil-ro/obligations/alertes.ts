import { signauxCivils } from '../../civil/obligations/alertes';
import { annonce } from '../../noyau/obligations/signaux';

/** What people should know or do something about; acknowledged, an alert stays with its mark. */
export const alertes = signauxCivils(annonce('incident-forme', 'EC26', 'Un pourvoi incident ou provoqué est formé.', 'dossier', 'greffier', 'CPC 1010'));
