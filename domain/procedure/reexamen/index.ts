import { ec03 } from '../civil-ro/actes/ec03-demande-aide';
import { ec04 } from '../civil-ro/actes/ec04-decision-aide';
import { ec05 } from '../civil-ro/actes/ec05-recours-aide';
import { ec06 } from '../civil-ro/actes/ec06-decision-recours-aide';
import { ec12 } from '../civil-ro/actes/ec12-constitution';
import { ec43 } from '../civil-ro/actes/ec43-notification-arret';
import { ec44 } from '../civil-ro/actes/ec44-saisine-renvoi';
import { ec45 } from '../civil-ro/actes/ec45-avis-fixation';
import { ec46 } from '../civil-ro/actes/ec46-absence-saisine';
import { fait } from '../noyau/etapes';
import { aEteFait, dernierActe, echeancesDeRegle, estPendante, etatRegion } from '../noyau/lecture';
import { ligne } from '../noyau/obligations/cloture';
import { apres } from '../noyau/obligations/chaine';
import { suitesDe, type Suite } from '../noyau/obligations/suites';
import { suivies } from '../noyau/obligations/suivies';
import type { Attendus } from '../noyau/obligations/types';
import { particuliere } from '../noyau/particuliere';
import type { RegleActe } from '../noyau/regle-acte';
import type { EtatPourvoi } from '../types';
import { er01 } from './er01-declaration';
import { er02, er02b, er02c } from './er02-memoires';
import { er02d } from './er02d-audience';
import { er03 } from './er03-arret';
import { MEMOIRES } from './limites';

const apresArret = (regle: RegleActe): RegleActe => ({ ...regle, suit: ['ER03'] });
const ouvertes = (etat: EtatPourvoi): boolean => echeancesDeRegle(etat, [...MEMOIRES, 'cpc-1031-16']).some(estPendante);

const DECHEANCE: Suite = { ligne: 'réexamen civil', genre: 'examiner-decheance-reexamen', titre: 'Examiner la déchéance de la demande de réexamen', acte: 'ER03', pour: 'president', fonction: 'president', article: 'CPC 1031-12' };
const decheance: Attendus = (etat) => suitesDe(etat, DECHEANCE).filter(({ echeance: id }) => MEMOIRES.some((regle) => id?.startsWith(`${regle}:`)));

/** Reopening of a final civil decision after a judgment of the European Court of Human Rights (COJ L452-1 to L452-6, CPC 1031-8 to 1031-23). */
export const reexamen = particuliere({
  id: 'reexamen-civil',
  nom: 'Réexamen d’une décision civile',
  appellation: 'Demande de réexamen',
  actes: [ec03, ec04, ec05, ec06, er01, { ...ec12, suit: ['ER01'] }, er02, er02b, er02c, er02d, er03, apresArret(ec43), apresArret(ec44), ec45, ec46],
  ouverture: { actes: ['ER01'], serie: 'civil' },
  reperes: { saisine: ['EC44'] },
  expiration: 'CPC 642',
  etapes: [
    ['renvoi', 'Renvoi après annulation', fait('EC44', 'EC46')],
    ['arret', 'Arrêt rendu', ({ issue }) => issue !== undefined],
    ['audience-fixee', 'Audience fixée', fait('ER02d')],
    ['attente-defense', 'Attente du mémoire en défense', fait('ER02b')],
    ['memoire-remis', 'Mémoire du demandeur remis', fait('ER02')],
    ['demande', 'Réexamen demandé', fait('ER01')],
  ],
  chaine: [
    { genre: 'fixer-audience', titre: 'Fixer l’audience de la cour de réexamen', pour: 'president', fonction: 'president', acte: 'ER02d', article: 'COJ L452-3', cause: (e) => (ouvertes(e) ? undefined : apres('ER01', 'ER02d')(e)) },
    { genre: 'rendre-arret', titre: 'Enregistrer l’arrêt', pour: 'greffier', fonction: 'greffier', acte: 'ER03', article: 'COJ L452-6', cause: apres('ER02d', 'ER03') },
  ],
  suites: [
    { genre: 'notifier-arret', titre: 'Signifier l’arrêt d’annulation : la signification fait courir le délai de saisine du renvoi', pour: 'avocat-aux-conseils', acte: 'EC43', article: 'CPC 1031-22', region: 'REN', cause: (e) => (etatRegion(e, 'REN') === 'ouvert' ? dernierActe(e, 'ER03') : undefined) },
    { genre: 'constater-absence-saisine', titre: 'Constater l’absence de saisine de la juridiction de renvoi', pour: 'greffier', fonction: 'greffier', acte: 'EC46', article: 'CPC 1034', region: 'REN', cause: (e) => (echeancesDeRegle(e, 'cpc-1034').some(({ statut }) => statut === 'echue') ? apres('EC43', 'EC44', 'EC46')(e) : undefined) },
  ],
  suivis: [
    suivies((etat) => echeancesDeRegle(etat, 'cpc-1031-12'), { genre: 'remettre-memoire-reexamen', acte: 'ER02', titre: 'Remettre le mémoire du demandeur', article: 'CPC 1031-12' }),
    suivies((etat) => echeancesDeRegle(etat, 'cpc-1031-12-signification'), { genre: 'signifier-memoire-reexamen', acte: 'ER02b', titre: 'Signifier le mémoire au défendeur qui n’a pas constitué avocat', article: 'CPC 1031-12' }),
    suivies((etat) => echeancesDeRegle(etat, 'cpc-1031-16'), { genre: 'defendre-au-reexamen', acte: 'ER02c', titre: 'Remettre le mémoire en défense', article: 'CPC 1031-16' }),
    decheance,
  ],
  sanctions: { 'réexamen civil': { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner la sanction encourue' } },
  cloture: (etat) => (etat.regions['REN'] ? [ligne('renvoi', 'Renvoi saisi, ou délai de saisine expiré', aEteFait(etat, ['EC44', 'EC46']), { article: 'CPC 1034', acte: 'EC46' })] : []),
});
