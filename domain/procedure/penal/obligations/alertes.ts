import { dateEnFrancais } from '../../../commun';
import { actesDe, echeancesDe, echeancesDeRegle, estPendante } from '../../noyau/lecture';
import { annonce, SIGNAUX_COMMUNS, type Signaux } from '../../noyau/obligations/signaux';
import { alerte } from '../../noyau/taches';
import type { Alerte, EtatPourvoi } from '../../types';
import { SEUIL } from '../../noyau/seuil';
import { detenu, liberationsAcquises, seuilFranchi } from '../detention';
import { DELAIS_DU_JUGE, LIBERATIONS, regimeDe } from '../regimes';

/** From the receipt of the file on: the day on which the person goes free, or the Court is out of time. */
const limite: Signaux = (etat) => echeancesDeRegle(etat, DELAIS_DU_JUGE).filter((e) => estPendante(e) && e.delai.dernierJour !== null).map((e) => alerte(etat, {
  nom: 'limite-de-la-cour', genre: 'tache', region: 'JUG', cause: e.id, pour: 'president', depuis: etat.actes[e.cause]?.dateActe ?? e.delai.dernierJour!, ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}),
  texte: `La Cour doit statuer au plus tard le ${dateEnFrancais(e.delai.dernierJour!)}${LIBERATIONS.includes(e.regle) ? ' : à défaut, mise en liberté d’office' : ''}.`,
}));

const seuil: Signaux = (etat) => (seuilFranchi(etat) ? echeancesDe(etat).filter((e) => e.ligne === SEUIL && e.statut === 'echue').map((e) => alerte(etat, {
  nom: 'seuil-franchi', genre: 'tache', region: 'JUG', cause: e.id, pour: 'superviseur', depuis: e.delai.dernierJour ?? '', texte: `${e.intitule} : seuil franchi, la Cour n’a pas statué.`,
})) : []);

const libere: Signaux = (etat) => (etat.issue ? [] : liberationsAcquises(etat).map((e) => alerte(etat, {
  nom: 'liberation-acquise', genre: 'tache', region: 'JUG', cause: e.id, pour: 'superviseur', depuis: e.delai.dernierJour ?? '', ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}),
  texte: `Délai de la Cour expiré le ${dateEnFrancais(e.delai.dernierJour!)} : la personne est en liberté d’office.`,
})));

const enDetention: Signaux = (etat) => (!etat.issue && detenu(etat) ? actesDe(etat, ['EP02', 'EP03']).slice(0, 1).map((a) => alerte(etat, {
  nom: 'personne-detenue', genre: 'information', region: 'DOSSIER', cause: a.acteId, depuis: a.dateActe, texte: 'Une partie est détenue : le dossier passe avant les autres.',
})) : []);

const suspensif: Signaux = (etat) => (etat.issue || !regimeDe(etat).suspensif ? [] : actesDe(etat, ['EP02', 'EP03']).slice(0, 1).map((a) => alerte(etat, {
  nom: 'execution-suspendue', genre: 'information', region: 'DOSSIER', cause: a.acteId, depuis: a.dateActe, article: 'CPP 569', texte: 'L’exécution pénale est suspendue jusqu’à l’arrêt, sauf condamnations civiles et mandats.',
})));

const SIGNAUX: Signaux[] = [
  ...SIGNAUX_COMMUNS, limite, seuil, libere, enDetention, suspensif,
  annonce('audience-fixee', 'EP22b', 'La date d’audience est fixée.', 'audience', 'conseiller', 'CPP 602'),
  annonce('opposition-formee', 'EP28', 'Une opposition à l’arrêt est formée.', 'decision', 'president', 'CPP 579'),
];

/** What people should know (information) or do something about (task); acknowledged, an alert stays with its mark. */
export const alertes = (etat: EtatPourvoi): Alerte[] => SIGNAUX.flatMap((s) => s(etat));
