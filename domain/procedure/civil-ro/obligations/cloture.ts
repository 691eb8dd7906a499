import { clotureCivile, renvoyee } from '../../civil/obligations/cloture';
import { aEteFait } from '../../noyau/lecture';
import { ligne } from '../../noyau/obligations/cloture';

/** What must be done before the registry closes the dossier: a party notifies the arrêt, and only a cassation with renvoi starts a limit. */
export const cloture = clotureCivile((etat) => (renvoyee(etat) ? [
  ligne('notification', 'Arrêt notifié par une partie', aEteFait(etat, ['EC43', 'EC44']), { article: 'CPC 1022-1', acte: 'EC43' }),
  ligne('renvoi', 'Renvoi saisi, ou délai de saisine expiré', aEteFait(etat, ['EC44', 'EC46']), { article: 'CPC 1034', acte: 'EC46' }),
] : []));
