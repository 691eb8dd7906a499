import { signauxCivils } from '../../civil/obligations/alertes';
import { clotureCivile } from '../../civil/obligations/cloture';
import { envoi } from '../../civil/obligations/envoi';
import { instructionApres, requetes } from '../../civil/obligations/instruction';
import { lignesDeNotification, notificationParLeGreffe } from '../../civil/obligations/notification';
import { assembler } from '../../noyau/obligations/assembler';
import { clore } from '../../noyau/obligations/cloture';
import { annonce } from '../../noyau/obligations/signaux';
import type { Attendus } from '../../noyau/obligations/types';
import type { Procedure } from '../../noyau/regle-acte';
import type { EtatPourvoi, Obligations } from '../../types';
import { controles } from './controles';
import { MISE_EN_ETAT } from './mise-en-etat';
import { SANCTIONS } from './sanctions';

const ARRET = { acte: 'ES11', article: 'CPC 1022-1', titre: 'Notifier l’arrêt aux parties : lettre recommandée pour une cassation, lettre simple sinon' };
export const cloture = clotureCivile(lignesDeNotification(ARRET));

const AVANT: Attendus[] = [...SANCTIONS, ...MISE_EN_ETAT, ...instructionApres({ distribuable: ['ES05', 'ES07'], ecrits: ['C42', 'C43', 'C26'] })];
const APRES: Attendus[] = [...SANCTIONS, envoi, notificationParLeGreffe(ARRET), requetes, clore(cloture)];
const attendus = (etat: EtatPourvoi): Attendus[] => (etat.issue ? APRES : AVANT);
const alertes = signauxCivils(annonce('memoire-en-defense', 'ES08', 'Un mémoire en défense est remis.', 'dossier', 'greffier', 'CPC 991'));

/** What the law expects next on a civil dossier without mandatory representation. */
export const obligationsDe = (procedure: Procedure, etat: EtatPourvoi): Obligations => assembler(procedure, { attendus, alertes, controles }, etat);
