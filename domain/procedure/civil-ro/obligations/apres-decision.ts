import { aEteFait, etatRegion } from '../../noyau/lecture';
import { tache } from '../../noyau/taches';
import { clore } from '../../noyau/obligations/cloture';
import { cloture } from './cloture';
import { envoi } from '../../civil/obligations/envoi';
import { requetes } from '../../civil/obligations/instruction';
import type { Attendus } from '../../noyau/obligations/types';

const signification: Attendus = (etat) => (etat.issue && etatRegion(etat, 'REN') === 'ouvert' && !aEteFait(etat, 'EC43') ? [tache(etat, {
  genre: 'notifier-arret', cause: etat.issue.acteId, region: 'REN', pour: 'avocat-aux-conseils', acte: 'EC43', article: 'CPC 1022-1', titre: 'Signifier l’arrêt de cassation : la signification fait courir le délai de saisine du renvoi',
})] : []);

export const APRES_DECISION: Attendus[] = [envoi, signification, requetes, clore(cloture)];
