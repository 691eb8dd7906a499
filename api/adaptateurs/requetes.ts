import { ajouterJours, ajouterMois } from '@diligence/domain/commun';
import type { FiltreAlertes } from '../alertes/alerte.dto';
import type { FiltreDossiers } from '../dossiers/filtre.dto';
import { filtreLecture } from '../droits';
import { affectationsDe } from '../identite/personne';
import type { Lecteur } from '../ports';
import { JOURS_URGENTS, type FiltreTaches } from '../taches/tache.dto';
import { filtreRecherche } from './recherche';

export type Filtre = Record<string, unknown>;
const DATE_PRUDENTE = 'prochaineEcheance.alertePrudente';
const RIEN: Filtre = { _id: { $in: [] } };

/** What the person may read, first: every list starts from it. */
export const lisible = ({ aptitude }: Lecteur): Filtre => filtreLecture(aptitude) ?? RIEN;

const tous = (conditions: Filtre[]): Filtre => {
  const utiles = conditions.filter((c) => Object.keys(c).length > 0);
  return utiles.length > 1 ? { $and: utiles } : (utiles[0] ?? {});
};
const si = (present: unknown, condition: () => Filtre): Filtre => (present === undefined ? {} : condition());

/** Days from `de` to `a`, both included; no condition without either. */
const entre = (champ: string, de: string | undefined, a: string | undefined): Filtre => si(de ?? a, () => ({ [champ]: { ...(de ? { $gte: de } : {}), ...(a ? { $lte: a } : {}) } }));

export const designeMaintenant = ({ demandeur, jour }: Lecteur): Filtre => ({
  $or: [demandeur.id, ...(demandeur.remplace ?? [])].flatMap((personne) =>
    [{ designations: { $elemMatch: { personne, au: { $exists: false } } } }, { designations: { $elemMatch: { personne, au: { $gte: jour } } } }]),
});

/** Filters of the list of dossiers, as one query on the read model. */
export const requeteDossiers = (f: FiltreDossiers, lecteur: Lecteur): Filtre => tous([
  lisible(lecteur),
  si(f.q, () => (f.q?.trim() ? (filtreRecherche(f.q) ?? RIEN) : {})),
  si(f.id, () => ({ _id: { $in: f.id } })),
  si(f.chambre, () => ({ chambre: f.chambre })),
  si(f.etape, () => ({ etape: f.etape })),
  si(f.procedure, () => ({ procedure: f.procedure })),
  si(f.matiere, () => ({ matiere: f.matiere })),
  si(f.rapporteur, () => ({ designations: { $elemMatch: { fonction: 'rapporteur', personne: f.rapporteur, au: { $exists: false } } } })),
  si(f.detenu, () => (f.detenu ? { 'parties.detenu': true } : { $nor: [{ 'parties.detenu': true }] })),
  si(f.urgent, () => ({ urgent: f.urgent ? true : { $ne: true } })),
  si(f.clos, () => (f.clos ? { clos: { $ne: null } } : { clos: null })),
  si(f.enRetard, () => { const retard = { taches: { $elemMatch: { statut: 'a-faire', pourLe: { $lt: lecteur.jour } } } }; return f.enRetard ? retard : { $nor: [retard] }; }),
  si(f.mien, () => (f.mien ? designeMaintenant(lecteur) : { $nor: [designeMaintenant(lecteur)] })),
  entre(DATE_PRUDENTE, f.echeanceApres, f.echeanceAvant),
  si(f.echeanceSous, () => entre(DATE_PRUDENTE, lecteur.jour, ajouterJours(lecteur.jour, f.echeanceSous ?? 0))),
  si(f.ageMois, () => ({ depot: { $ne: null, $lte: ajouterMois(lecteur.jour, -(f.ageMois ?? 0)) } })),
]);

/** Dossiers of the service: of each chamber this person works in and those without one yet; all for who serves the whole Court. */
export function duService({ demandeur }: Lecteur): Filtre {
  const chambres = affectationsDe(demandeur).map(({ chambre }) => chambre);
  return chambres.includes(undefined) ? {} : { chambre: { $in: [...new Set(chambres), null] } };
}

/** What falls to a function this person holds, in the chamber it is held in. */
const pourSesFonctions = ({ demandeur }: Lecteur, liste: 'taches' | 'alertes'): Filtre => ({
  $or: affectationsDe(demandeur).map(({ role, chambre }) => ({ [`${liste}.pour`]: role, ...(chambre ? { chambre: { $in: [chambre, null] } } : {}) })),
});

/** Tasks named for this person or for somebody absent whom this person replaces; unnamed ones of the service. */
const miennes = (lecteur: Lecteur): Filtre => ({
  $or: [
    ...[lecteur.demandeur.id, ...(lecteur.demandeur.remplace ?? [])].flatMap((personne) => [{ 'taches.personne': personne }, { 'taches.assigneeA': personne }]),
    { 'taches.personne': { $exists: false }, 'taches.assigneeA': { $exists: false }, ...pourSesFonctions(lecteur, 'taches') },
  ],
});

/** What a tab of the inbox holds, on rows of one task each. */
export function requeteTaches(f: FiltreTaches, lecteur: Lecteur): Filtre {
  const { jour } = lecteur;
  const mien = f.mien ?? (f.personne ?? f.pour ?? f.numero) === undefined;
  return tous([
    { 'taches.statut': f.vue === 'fait' ? 'accomplie' : 'a-faire' },
    f.vue === 'a-suivre' ? { $nor: [miennes(lecteur)] } : mien ? miennes(lecteur) : {},
    f.vue === 'a-suivre' && mien ? { $or: [designeMaintenant(lecteur), duService(lecteur)] } : {},
    f.vue === 'en-retard' ? { 'taches.pourLe': { $lt: jour } } : {},
    f.vue === 'a-faire' ? { $or: [{ 'taches.pourLe': { $exists: false } }, { 'taches.pourLe': { $gte: jour } }] } : {},
    si(f.pour, () => ({ 'taches.pour': f.pour })),
    si(f.personne, () => ({ $or: [{ 'taches.personne': f.personne }, { 'taches.assigneeA': f.personne }] })),
    si(f.genre, () => ({ 'taches.genre': f.genre })),
    si(f.avant, () => ({ 'taches.pourLe': { $lte: f.avant } })),
    f.urgent ? { $or: [{ 'taches.escaladee': true }, { detenu: true }, { urgent: true }, { 'taches.pourLe': { $lte: ajouterJours(jour, JOURS_URGENTS) } }] } : {},
    f.designe ? designeMaintenant(lecteur) : {},
  ]);
}

/** Same, for alerts. */
export const requeteAlertes = (f: FiltreAlertes, lecteur: Lecteur): Filtre => tous([
  si(f.acquittee, () => ({ 'alertes.acquittee': f.acquittee })),
  si(f.genre, () => ({ 'alertes.genre': f.genre })),
  si(f.objet, () => ({ 'alertes.objet': f.objet })),
  f.mien ? pourSesFonctions(lecteur, 'alertes') : {},
]);

/** Dossiers among which tasks or alerts are looked for. */
export const requeteParents = (f: { chambre?: string; numero?: string }, lecteur: Lecteur, liste: 'taches' | 'alertes'): Filtre => tous([
  lisible(lecteur),
  si(f.chambre, () => ({ chambre: f.chambre })),
  si(f.numero, () => ({ _id: f.numero })),
  { [`${liste}.0`]: { $exists: true } },
]);
