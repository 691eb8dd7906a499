import { ISSUES } from '../../../decision';
import { requetes } from '../../civil/obligations/instruction';
import { dernierActe, echeancesDeRegle, estOuverte, etatRegion } from '../../noyau/lecture';
import { clore } from '../../noyau/obligations/cloture';
import { pourLe } from '../../noyau/obligations/suivies';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import { arretEnVigueur, depuisArret } from '../arret';
import { oppositionPendante } from '../conditions';
import { cloture } from './cloture';

const extrait: Attendus = (etat) => {
  const cause = arretEnVigueur(etat);
  return cause && !oppositionPendante(etat) && !depuisArret(etat, 'EP26') ? [tache(etat, {
    genre: 'adresser-extrait', cause: cause.acteId, region: 'JUG', pour: 'greffier', fonction: 'greffier', acte: 'EP26', article: ISSUES[etat.issue!.code]?.renvoi ? 'CPP 614' : 'CPP 617', titre: 'Adresser au procureur général l’extrait ou l’expédition de l’arrêt', ...pourLe(echeancesDeRegle(etat, 'cpp-617').find(estOuverte)),
  })] : [];
};

/** Decisions that article 617 does not name are sent out by the registry, outside the acts of the table. */
const ordonnance: Attendus = (etat) => (etat.issue && !arretEnVigueur(etat) ? [tache(etat, {
  genre: 'notifier-ordonnance', cause: etat.issue.acteId, region: 'JUG', pour: 'greffier', fonction: 'greffier', titre: 'Adresser la décision aux parties et à la juridiction', pourLe: etat.issue.date,
})] : []);

const notification: Attendus = (etat) => (depuisArret(etat, 'EP26') && !depuisArret(etat, 'EP27') ? [tache(etat, {
  genre: 'suivre-notification', cause: dernierActe(etat, 'EP26')!.acteId, region: 'A_QUO', pour: 'greffier', fonction: 'greffier', acte: 'EP27', article: 'CPP 617', titre: 'Suivre la notification de l’arrêt aux parties par le ministère public',
})] : []);

const renvoi: Attendus = (etat) => (etatRegion(etat, 'REN') === 'ouvert' && depuisArret(etat, 'EP26') ? [tache(etat, {
  genre: 'adresser-dossier-au-renvoi', cause: arretEnVigueur(etat)!.acteId, region: 'REN', pour: 'avocat-general', fonction: 'avocat-general', acte: 'EP29', article: 'CPP 614', titre: 'Adresser le dossier au ministère public de la juridiction de renvoi',
})] : []);

export const APRES_DECISION: Attendus[] = [extrait, ordonnance, notification, renvoi, requetes, clore(cloture)];
