import type { RoleAuteur } from '../../../personne';
import { actesDe, aEteFait, designes, dernierActe, donneesRegion, echeancesDeRegle, estOuverte, estPendante, etatRegion, texteDe } from '../../noyau/lecture';
import { demandeursEnCours } from '../../noyau/fin';
import { pourLe } from '../../noyau/obligations/suivies';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import type { EtatPourvoi, FonctionDesignee } from '../../types';
import { fondAttendu, oppositionPendante } from '../conditions';
import { limiteDeLaCour, seuilFranchi } from '../detention';
import { INITIAUX } from '../memoires';
import { aFixer, FIXE, memoireDepose } from '../rapport';
import { MEMOIRES_URGENTS, regimeDe } from '../regimes';

interface Etape { genre: string; titre: string; pour: RoleAuteur; fonction?: FonctionDesignee; acte: string; article: string; donnees?: Record<string, unknown>; cause(etat: EtatPourvoi): string | undefined; pourLe?(etat: EtatPourvoi): string | undefined }

const dernier = (etat: EtatPourvoi, ...ids: string[]): string | undefined => dernierActe(etat, ids)?.acteId;
const sans = (etat: EtatPourvoi, id: string, ...plus: string[]): boolean => !aEteFait(etat, [id, ...plus]);
const seul = (vrai: boolean, cause: string | undefined): string | undefined => (vrai ? cause : undefined);

const complets = (etat: EtatPourvoi): boolean => memoireDepose(etat) && aFixer(etat).length === 0
  && !echeancesDeRegle(etat, [...INITIAUX, FIXE, ...MEMOIRES_URGENTS]).some(estPendante);
const jamais = (etat: EtatPourvoi): boolean => etatRegion(etat, 'JUG') !== 'delibere';
/** The hearing is fixed as soon as the mémoire is in when the text sets the Court a date (567-2, 574-1, 574-2); otherwise once oriented. */
const aFixerAudience = (etat: EtatPourvoi): string | undefined => {
  if (etatRegion(etat, 'AUDIENCE') === 'fixee' || !jamais(etat)) return undefined;
  if (oppositionPendante(etat)) return dernier(etat, 'EP28');
  if (etatRegion(etat, 'FORMATION') === 'restreinte') return undefined;
  return regimeDe(etat).memoire !== undefined ? seul(aEteFait(etat, ['EP08', 'EP09', 'EP12', 'EP18']), dernier(etat, 'EP15')) : dernier(etat, 'EP22');
};

/** The chain of the judgment: each step is called for once the one before it is done. */
const CHAINE: Etape[] = [
  { genre: 'statuer-examen-immediat', titre: 'Statuer sur la requête en examen immédiat', pour: 'president', fonction: 'president', acte: 'EP06', article: 'CPP 571', cause: (e) => seul(etatRegion(e, 'EXAMEN') === 'demande', dernier(e, 'EP05')), pourLe: (e) => pourLe(echeancesDeRegle(e, 'cpp-571-president').find(estOuverte)).pourLe },
  { genre: 'attendre-le-fond', titre: 'Attendre l’arrêt rendu au fond : le pourvoi sera jugé avec lui', pour: 'greffier', fonction: 'greffier', acte: 'EP06b', article: 'CPP 571', cause: (e) => seul(fondAttendu(e), dernier(e, 'EP06')) },
  { genre: 'commettre-rapporteur', titre: 'Commettre un conseiller rapporteur', pour: 'president', fonction: 'president', acte: 'EP20', article: 'CPP 588 al. 2', cause: (e) => seul(designes(e, 'rapporteur').length === 0 && complets(e) && !fondAttendu(e), dernier(e, 'EP15')) },
  { genre: 'designer-avocat-general', titre: 'Désigner l’avocat général', pour: 'avocat-general', acte: 'GE03', article: 'COJ L432-3', donnees: { fonction: 'avocat-general' }, cause: (e) => seul(designes(e, 'avocat-general').length === 0, dernier(e, 'EP20')) },
  { genre: 'deposer-rapport', titre: 'Déposer le rapport', pour: 'conseiller', fonction: 'rapporteur', acte: 'EP21', article: 'CPP 590', cause: (e) => seul(designes(e, 'rapporteur').length > 0 && sans(e, 'EP21'), dernier(e, 'EP15')) },
  { genre: 'orienter', titre: 'Orienter vers la formation de trois magistrats ou vers la chambre', pour: 'president', fonction: 'president', acte: 'EP22', article: 'CPP 567-1-1', cause: (e) => seul(sans(e, 'EP22'), dernier(e, 'EP21')) },
  { genre: 'prononcer-non-admission', titre: 'Statuer en formation de trois magistrats : non-admission, ou renvoi à la chambre', pour: 'president', fonction: 'president', acte: 'EP22c', article: 'CPP 567-1-1', cause: (e) => seul(etatRegion(e, 'FORMATION') === 'restreinte' && !oppositionPendante(e), dernier(e, 'EP22')) },
  { genre: 'fixer-audience', titre: 'Fixer la date d’audience', pour: 'president', fonction: 'president', acte: 'EP22b', article: 'CPP 602', cause: aFixerAudience },
  { genre: 'tenir-audience', titre: 'Tenir l’audience', pour: 'president', fonction: 'president', acte: 'EP23', article: 'CPP 602', cause: (e) => seul(etatRegion(e, 'AUDIENCE') === 'fixee' && aEteFait(e, 'EP22'), dernier(e, 'EP22b')), pourLe: (e) => texteDe(donneesRegion(e, 'AUDIENCE'), 'date') },
  { genre: 'rendre-arret', titre: 'Enregistrer l’arrêt', pour: 'greffier', fonction: 'greffier', acte: 'EP24', article: 'CPP 605', cause: (e) => seul(!jamais(e), dernier(e, 'EP23')), pourLe: (e) => texteDe(donneesRegion(e, 'JUG'), 'datePrononce') },
];

const auPlusTot = (...dates: (string | null | undefined)[]): string | undefined => dates.filter((x) => typeof x === 'string').sort()[0];

/** Each step bears the date by which the Court must rule, and is raised once the threshold ahead of it has passed. */
const chaine: Attendus = (etat) => CHAINE.flatMap(({ cause, pourLe: date, donnees, ...etape }) => {
  const acteId = cause(etat);
  if (acteId === undefined) return [];
  const limite = auPlusTot(date?.(etat), limiteDeLaCour(etat)?.delai.dernierJour);
  return [tache(etat, { ...etape, cause: acteId, region: 'JUG', ...(limite ? { pourLe: limite } : {}), ...(donnees ? { donnees } : {}), ...(seuilFranchi(etat) ? { escaladee: true } : {}) })];
});

const desistements: Attendus = (etat) => demandeursEnCours(etat).filter(({ id }) => etatRegion(etat, 'DEM', id) === 'desistement-demande').map(({ id }) => tache(etat, {
  genre: 'donner-acte-desistement', cause: dernierActe(etat, 'EP30', id)!.acteId, region: `DEM[${id}]`, pour: 'president', fonction: 'president', acte: 'EP30b', partie: id, article: 'CPP 571-1', titre: 'Donner acte du désistement',
}));

const requeteEnRenvoi: Attendus = (etat) => (etatRegion(etat, 'RENVOI662') === 'pendante' ? [tache(etat, {
  genre: 'statuer-renvoi', cause: dernier(etat, 'EP31')!, region: 'RENVOI662', pour: 'president', fonction: 'president', acte: 'EP31c', article: 'CPP 662', titre: 'Statuer sur la requête en renvoi d’un tribunal à un autre', ...pourLe(echeancesDeRegle(etat, 'cpp-665-arret').find(estOuverte)),
})] : []);

const recoursAide: Attendus = (etat) => actesDe(etat, 'EP11c').filter(({ partie }) => etatRegion(etat, 'AJ', partie) === 'recours').map(({ acteId, partie }) => tache(etat, {
  genre: 'statuer-recours-aide', cause: acteId, region: `AJ[${partie}]`, pour: 'premier-president', fonction: 'delegue-pp', acte: 'EP11d', partie: partie!, article: 'loi 91-647, art. 23', titre: 'Statuer sur le recours en matière d’aide juridictionnelle',
}));

export const INSTRUCTION: Attendus[] = [chaine, desistements, requeteEnRenvoi, recoursAide];
