import { dateEnFrancais } from '../../../commun';
import { ISSUES } from '../../../decision';
import type { Alerte, EtatPourvoi } from '../../types';
import { actesDe, actesEnVigueur, echeancesDe } from '../lecture';
import { alerte } from '../taches';

export type Signaux = (etat: EtatPourvoi) => Alerte[];

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

const issue: Signaux = (etat) => (etat.issue ? [{ ...alerte(etat, { nom: 'issue', genre: 'information', region: 'JUG', cause: etat.issue.acteId, texte: `${ISSUES[etat.issue.code]?.texte ?? 'Issue'}, le ${dateEnFrancais(etat.issue.date)}.`, depuis: etat.issue.date }), objet: 'decision' }] : []);

/** What an act announces to someone, from its last recording. */
export const annonce = (nom: string, acte: string, texte: string, objet: Alerte['objet'], pour: Alerte['pour'], article: string): Signaux => (etat) => actesDe(etat, acte).slice(-1).map((a) =>
  ({ ...alerte(etat, { nom, genre: 'information', region: 'DOSSIER', cause: a.acteId, texte, depuis: a.dateActe, pour, article }), objet }));

/** Signals of every procedure: acts done late, limits that have passed, the outcome. */
export const SIGNAUX_COMMUNS: Signaux[] = [actesTardifs, echues, rattrapees, issue];
