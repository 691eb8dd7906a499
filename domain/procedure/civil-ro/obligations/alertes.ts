import { dateEnFrancais } from '../../../commun';
import { ISSUES } from '../../../decision';
import { actesDe, actesEnVigueur, echeancesDe, etatRegion } from '../../noyau/lecture';
import { alerte } from '../../noyau/taches';
import type { Alerte, EtatPourvoi } from '../../types';

type Signaux = (etat: EtatPourvoi) => Alerte[];

const actesTardifs: Signaux = (etat) => actesEnVigueur(etat).flatMap((a) => a.marques.filter(({ code }) => code === 'tardif').slice(0, 1).map((m) => alerte(etat, {
  nom: 'acte-tardif', genre: 'tache', region: 'DOSSIER', cause: a.acteId, texte: m.texte, depuis: a.dateActe, ...(m.article ? { article: m.article } : {}),
})));

const echues: Signaux = (etat) => echeancesDe(etat).filter((e) => e.statut === 'echue' && e.graceJusqua !== undefined && e.delai.dernierJour !== null).map((e) => alerte(etat, {
  nom: 'echeance-passee', genre: 'tache', region: e.region, cause: e.id, depuis: e.delai.dernierJour!, ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}),
  texte: `${e.intitule} : délai expiré le ${dateEnFrancais(e.delai.dernierJour!)}${e.graceEcoulee ? '' : ', à vérifier'}.`,
}));

const rattrapees: Signaux = (etat) => echeancesDe(etat).filter((e) => e.statut === 'satisfaite' && e.constateeLe !== undefined && e.motif !== undefined).map((e) => alerte(etat, {
  nom: 'echeance-rattrapee', genre: 'information', region: e.region, cause: e.id, depuis: etat.actes[e.soldeePar ?? '']?.dateActe ?? e.delai.dernierJour ?? '', texte: `${e.intitule} : ${e.motif}.`,
}));

const annonce = (nom: string, acte: string, texte: string, objet: Alerte['objet'], pour: Alerte['pour'], article: string): Signaux => (etat) => actesDe(etat, acte).slice(-1).map((a) =>
  ({ ...alerte(etat, { nom, genre: 'information', region: 'DOSSIER', cause: a.acteId, texte, depuis: a.dateActe, pour, article }), objet }));

const issue: Signaux = (etat) => (etat.issue ? [{ ...alerte(etat, { nom: 'issue', genre: 'information', region: 'JUG', cause: etat.issue.acteId, texte: `${ISSUES[etat.issue.code]?.texte ?? 'Issue'}, le ${dateEnFrancais(etat.issue.date)}.`, depuis: etat.issue.date }), objet: 'decision' }] : []);

const radiee: Signaux = (etat) => (etatRegion(etat, 'RAD') === 'radie' ? annonce('affaire-radiee', 'EC20', 'Affaire radiée : aucun examen du pourvoi jusqu’à la réinscription.', 'dossier', 'conseiller', 'CPC 1009-1')(etat) : []);

const SIGNAUX: Signaux[] = [
  actesTardifs, echues, rattrapees, issue, radiee,
  annonce('incident-forme', 'EC26', 'Un pourvoi incident ou provoqué est formé.', 'dossier', 'greffier', 'CPC 1010'),
  annonce('audience-fixee', 'EC39b', 'La date d’audience est fixée.', 'audience', 'conseiller', 'CPC 1012'),
  annonce('avis-aux-parties', 'EC36', 'Les parties sont invitées à présenter leurs observations.', 'dossier', 'greffier', 'CPC 1015'),
];

/** What people should know (information) or do something about (task); acknowledged, an alert stays with its mark. */
export const alertes = (etat: EtatPourvoi): Alerte[] => SIGNAUX.flatMap((s) => s(etat));
