import { actesDe, aEteFait, dernierActe, echeancesDeRegle, etatRegion } from '../noyau/lecture';
import { fait, region } from '../noyau/etapes';
import { apres, type Etape } from '../noyau/obligations/chaine';
import { ligne } from '../noyau/obligations/cloture';
import { suivies } from '../noyau/obligations/suivies';
import { particuliere } from '../noyau/particuliere';
import type { ActeEnregistre, EtatPourvoi } from '../types';
import { aj01 } from './aj01-demande';
import { aj02, aj03 } from './aj02-pieces';
import { aj04, aj05 } from './aj04-decision';
import { aj06, aj07 } from './aj06-recours';
import { aj08, aj09, aj10 } from './aj08-suites';
import { aj11, aj12 } from './aj11-lien';
import { AIDE, aTransmettre, lienAuPourvoi } from './transmissions';
import { estAdmise, RECOURS } from './voies';

const auStade = (stades: string[], ids: string[]) => (etat: EtatPourvoi): ActeEnregistre | undefined =>
  (stades.includes(etatRegion(etat, 'AIDE') ?? '') ? dernierActe(etat, ids) : undefined);
const recoursExpire = (etat: EtatPourvoi): boolean => echeancesDeRegle(etat, 'l91-647-23').some(({ statut }) => statut === 'echue');
const sansPourvoi = (etat: EtatPourvoi): boolean => etat.suivi[`relier-au-pourvoi:LIEN:${actesDe(etat, 'AJ01')[0]?.acteId}`]?.accomplieLe !== undefined;

/** A request often precedes its pourvoi: it waits for it, until someone says that none will come. */
const relier: Etape = {
  genre: 'relier-au-pourvoi', titre: 'Relier la demande à son pourvoi, ou constater qu’aucun n’est formé', pour: 'greffier', fonction: 'greffier', article: 'décret 2020-1717, art. 44', region: 'LIEN',
  cause: (e) => (lienAuPourvoi(e) ? undefined : actesDe(e, 'AJ01')[0]),
};
const designer: Etape = {
  genre: 'designer-avocat', titre: 'Faire désigner un avocat aux Conseils au titre de l’aide', pour: 'greffier', fonction: 'greffier', acte: 'AJ08', article: 'décret 2020-1717, art. 44', region: 'DESIGNATION',
  cause: (e) => (estAdmise(e) && !aEteFait(e, 'AJ09') ? apres(['AJ05', 'AJ07'], 'AJ08')(e) : undefined),
};

export { partieDuPourvoi, rapprocher } from './rapprocher';
export { acteEntendu, AIDE, aTransmettre, lienAuPourvoi, type Lien, type Transmission } from './transmissions';

/**
 * Request for legal aid before the bureau of the Court (décret 2020-1717, art. 44; loi 91-647, art. 23). Its steps reach the
 * pourvoi it is linked to as that pourvoi's own acts, which move its limits.
 */
export const aideJuridictionnelle = particuliere({
  id: AIDE,
  nom: 'Demande d’aide juridictionnelle',
  appellation: 'Demande d’aide juridictionnelle',
  actes: [aj01, aj02, aj03, aj04, aj05, aj06, aj07, aj08, aj09, aj10, aj11, aj12],
  ouverture: { actes: ['AJ01'], serie: 'aide' },
  expiration: 'CPC 642',
  etapes: [
    ['retiree', 'Aide retirée', fait('AJ09')],
    ['jugee', 'Demande jugée', ({ issue }) => issue !== undefined],
    ['recours', 'Recours devant le premier président', region('AIDE', 'recours')],
    ['notifiee', 'Décision du bureau notifiée', region('AIDE', 'notifiee')],
    ['decidee', 'Décision du bureau à notifier', region('AIDE', 'decidee')],
    ['pieces', 'Pièces demandées par le bureau', region('PIECES', 'attendues')],
    ['demandee', 'Devant le bureau', fait('AJ01')],
  ],
  chaine: [
    { genre: 'statuer-bureau', titre: 'Recueillir la décision du bureau', pour: 'greffier', fonction: 'greffier', acte: 'AJ04', region: 'AIDE', cause: auStade(['demandee', 'renvoyee'], ['AJ01', 'AJ03', 'AJ07']) },
    { genre: 'notifier-bureau', titre: 'Notifier la décision du bureau', pour: 'greffier', fonction: 'greffier', acte: 'AJ05', article: RECOURS, region: 'AIDE', cause: auStade(['decidee'], ['AJ04']) },
    { genre: 'constater-definitive', titre: 'Constater que la décision du bureau est définitive', pour: 'greffier', fonction: 'greffier', acte: 'AJ10', article: RECOURS, region: 'AIDE', cause: (e) => (recoursExpire(e) ? auStade(['notifiee'], ['AJ05'])(e) : undefined) },
    { genre: 'statuer-recours-aide', titre: 'Statuer sur le recours contre la décision du bureau', pour: 'premier-president', fonction: 'delegue-pp', acte: 'AJ07', article: RECOURS, region: 'AIDE', cause: auStade(['recours'], ['AJ06']) },
    designer, relier,
  ],
  suites: [designer, relier],
  suivis: [suivies((etat) => echeancesDeRegle(etat, 'pieces-demandees'), { genre: 'produire-pieces', acte: 'AJ03', titre: 'Produire les pièces demandées par le bureau' })],
  sanctions: { A2: { pour: 'premier-president', fonction: 'delegue-pp', titre: 'Examiner l’irrecevabilité du recours' } },
  jalons: (etat) => ['AJ04', 'AJ05', ...(estAdmise(etat) ? ['AJ08'] : [])],
  cloture: (etat) => [
    ligne('lien', 'Demande reliée à son pourvoi, ou aucun pourvoi formé', lienAuPourvoi(etat) !== undefined || sansPourvoi(etat), { acte: 'AJ11' }),
    ligne('transmission', 'Chaque étape transmise au pourvoi', aTransmettre(etat).length === 0),
    ...(estAdmise(etat) && !aEteFait(etat, 'AJ09') ? [ligne('designation', 'Avocat aux Conseils désigné', aEteFait(etat, 'AJ08'), { acte: 'AJ08', article: 'décret 2020-1717, art. 44' })] : []),
  ],
});
