import { aEteFait } from '../../noyau/lecture';
import { ligne } from '../../noyau/obligations/cloture';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import type { Controle, EtatPourvoi } from '../../types';
import { parArret, renvoyee } from './cloture';

interface Notification { acte: string; article: string; titre: string }

/** Without counsel the registry notifies the arrêt itself, whatever it decides (CPC 1022-1). */
export const notificationParLeGreffe = ({ acte, article, titre }: Notification): Attendus => (etat) => (parArret(etat) && !aEteFait(etat, acte) ? [tache(etat, {
  genre: 'notifier-arret', cause: etat.issue!.acteId, region: 'REN', pour: 'greffier', fonction: 'greffier', acte, article, titre,
})] : []);

/** Lines of closing that follow: the arrêt is notified and, after a cassation, the court of remand seized or its time gone. */
export const lignesDeNotification = ({ acte, article }: Notification) => (etat: EtatPourvoi): Controle[] => [
  ...(parArret(etat) ? [ligne('notification', 'Arrêt notifié par le greffe', aEteFait(etat, acte), { article, acte })] : []),
  ...(renvoyee(etat) ? [ligne('renvoi', 'Renvoi saisi, ou délai de saisine expiré', aEteFait(etat, ['EC44', 'EC46']), { article: 'CPC 1034', acte: 'EC46' })] : []),
];
