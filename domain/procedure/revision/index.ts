import { fait } from '../noyau/etapes';
import { aEteFait, dernierActe, echeancesDeRegle, estOuverte, etatRegion } from '../noyau/lecture';
import { apres } from '../noyau/obligations/chaine';
import { pourLe } from '../noyau/obligations/suivies';
import { particuliere } from '../noyau/particuliere';
import { alertesDuJuge } from '../noyau/seuil';
import type { EtatPourvoi } from '../types';
import { er04b, er04c, REPONDRE } from './er04-acte';
import { er04 } from './er04-demande';
import { er04d } from './er04d-commission';
import { er04e } from './er04e-arret';

const detenu = ({ parties }: EtatPourvoi): boolean => Object.values(parties).some((p) => p.detenu === true);

/** Revision or reopening of a final criminal decision (CPP 622 to 626-1). */
export const revision = particuliere({
  id: 'revision-penale',
  nom: 'Révision ou réexamen d’une décision pénale',
  appellation: 'Demande en révision ou en réexamen',
  actes: [er04, er04b, er04c, er04d, er04e],
  ouverture: { actes: ['ER04'], serie: 'penal' },
  expiration: 'CPP 801',
  penale: () => true,
  urgent: (etat) => etat.issue === undefined && detenu(etat),
  etapes: [
    ['arret', 'Décision rendue', ({ issue }) => issue !== undefined],
    ['formation-de-jugement', 'Devant la formation de jugement', fait('ER04d')],
    ['acte-demande', 'Acte demandé à la commission', (etat) => echeancesDeRegle(etat, REPONDRE).some(estOuverte)],
    ['commission', 'Devant la commission d’instruction', fait('ER04')],
  ],
  chaine: [
    { genre: 'repondre-demande-acte', titre: 'Statuer sur la demande d’acte', pour: 'president', fonction: 'president', acte: 'ER04c', article: 'CPP 624-5', region: 'COMMISSION', cause: (e) => (echeancesDeRegle(e, REPONDRE).some(estOuverte) ? dernierActe(e, 'ER04b') : undefined), pourLe: (e) => pourLe(echeancesDeRegle(e, REPONDRE).find(estOuverte)) },
    { genre: 'statuer-commission', titre: 'Statuer sur la saisine de la formation de jugement', pour: 'president', fonction: 'president', acte: 'ER04d', article: 'CPP 624', region: 'COMMISSION', cause: (e) => (etatRegion(e, 'COMMISSION') === 'saisie' ? dernierActe(e, 'ER04') : undefined) },
    { genre: 'rendre-arret', titre: 'Enregistrer l’arrêt de la formation de jugement', pour: 'greffier', fonction: 'greffier', acte: 'ER04e', article: 'CPP 624', cause: apres('ER04d', 'ER04e') },
  ],
  jalons: (etat) => [...(aEteFait(etat, 'ER04b') ? ['ER04c'] : []), 'ER04d', 'ER04e'],
  signaux: [alertesDuJuge([REPONDRE])],
  sanctions: { P25: { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' } },
});
