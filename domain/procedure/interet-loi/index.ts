import { fait } from '../noyau/etapes';
import { aEteFait, echeancesDeRegle } from '../noyau/lecture';
import { apres } from '../noyau/obligations/chaine';
import { suivies } from '../noyau/obligations/suivies';
import { annonce } from '../noyau/obligations/signaux';
import { particuliere } from '../noyau/particuliere';
import type { EtatPourvoi } from '../types';
import { ei01 } from './ei01-pourvoi';
import { ei02 } from './ei02-avis-aux-parties';
import { ei03 } from './ei03-observations';
import { ei04 } from './ei04-audience';
import { ei05 } from './ei05-arret';
import { fondementDe } from './fondements';

const observations = (etat: EtatPourvoi) => echeancesDeRegle(etat, 'cpc-639-1-observations');
const entendues = (etat: EtatPourvoi): boolean => fondementDe(etat).observations === undefined || (aEteFait(etat, 'EI02') && !observations(etat).some(({ statut }) => statut === 'courante'));

/** Pourvoi of the procureur général in the interest of the law or for excess of power (CPC 639-1, 639-3; CPP 620, 621). */
export const interetLoi = particuliere({
  id: 'interet-loi',
  nom: 'Pourvoi dans l’intérêt de la loi ou pour excès de pouvoir',
  actes: [ei01, ei02, ei03, ei04, ei05],
  ouverture: { actes: ['EI01'], serie: 'civil' },
  expiration: 'CPC 642',
  penale: (etat) => fondementDe(etat).penal === true,
  etapes: [
    ['arret', 'Arrêt rendu', ({ issue }) => issue !== undefined],
    ['audience-fixee', 'Audience fixée', fait('EI04')],
    ['parties-avisees', 'Parties avisées, observations attendues', fait('EI02')],
    ['forme', 'Pourvoi formé par le procureur général', fait('EI01')],
  ],
  chaine: [
    { genre: 'aviser-les-parties', titre: 'Aviser les parties du pourvoi, par tout moyen', pour: 'greffier', fonction: 'greffier', acte: 'EI02', article: 'CPC 639-1', cause: (e) => (fondementDe(e).observations === undefined ? undefined : apres('EI01', 'EI02')(e)) },
    { genre: 'fixer-audience', titre: 'Fixer la date d’audience', pour: 'president', fonction: 'president', acte: 'EI04', article: 'CPC 1012', cause: (e) => (entendues(e) ? apres('EI01', 'EI04')(e) : undefined) },
    { genre: 'rendre-arret', titre: 'Enregistrer l’arrêt', pour: 'greffier', fonction: 'greffier', acte: 'EI05', article: 'CPC 1021', cause: apres('EI04', 'EI05') },
  ],
  jalons: (etat) => [...(fondementDe(etat).observations ? ['EI02'] : []), 'EI04', 'EI05'],
  suivis: [suivies(observations, { genre: 'presenter-observations', acte: 'EI03', titre: 'Présenter des observations sur le pourvoi', article: 'CPC 639-1' })],
  signaux: [annonce('audience-fixee', 'EI04', 'La date d’audience est fixée.', 'audience', 'conseiller', 'CPC 1012')],
  sanctions: { C16: { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' }, C17: { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' } },
});
