import type { DateCivile } from '@diligence/domain/commun';
import { CATALOGUE, definitionParId, type ActeSoumis, type Auteur } from '@diligence/domain/procedure';
import type { DossierRepris } from './dossier-repris';

const REPRISE = 'GE12';
const AUTEUR: Auteur = { id: 'reprise', role: 'administrateur', qualite: 'reprise de données' };
export type ActePasse = Pick<ActeSoumis, 'acteId' | 'acte' | 'dateActe' | 'partie' | 'donnees'>;

/**
 * The act that takes over a run of past acts, the first of which is the `rang`-th of its dossier (from 0). Made of the
 * dossier alone: the same line always makes the same act.
 */
export function acteDeReprise(numero: string, actes: ActePasse[], rang: number, aujourdhui: DateCivile): ActeSoumis {
  const dateActe = actes.map((a) => a.dateActe).filter((date) => date <= aujourdhui).at(-1) ?? aujourdhui;
  return { acteId: `reprise:${numero}${rang === 0 ? '' : `:${rang}`}`, acte: REPRISE, dateActe, donnees: { actes }, auteur: AUTEUR };
}

/** Designations among the acts, by date; those of a day come before its acts, which may need them. */
export function actesPasses(dossier: DossierRepris): ActePasse[] {
  const designations = dossier.designations.map(({ fonction, personne, nom, du, au }, i): ActePasse =>
    ({ acteId: `designation-${i + 1}`, acte: 'GE03', dateActe: du, donnees: { fonction, personne, nom, du, ...(au ? { au } : {}) } }));
  const actes = dossier.actes.map(({ id, acte, date, partie, donnees = {} }): ActePasse => ({ acteId: id, acte, dateActe: date, ...(partie ? { partie } : {}), donnees }));
  return [...inscriptions(dossier), ...designations, ...declarer(dossier, actes)].sort((a, b) => a.dateActe.localeCompare(b.dateActe));
}

const ouvre = (procedure: string, acte: string | undefined): boolean => acte !== undefined && (CATALOGUE[procedure]?.ouverture.actes.includes(acte) ?? false);

/** The act that opens the procedure names the parties and the decision attacked, and whatever of these it has a field for. */
function declarer({ procedure, parties, decisionAttaquee, chambre, matiere, fictif, actes: repris }: DossierRepris, actes: ActePasse[]): ActePasse[] {
  const ouverture = actes.find(({ acte }) => ouvre(procedure, acte));
  const champs = new Set(definitionParId(ouverture?.acte ?? '')?.champs.map(({ nom }) => nom));
  const { juridiction, date: dateDecision, rg } = decisionAttaquee ?? {};
  const mentions = { juridiction, dateDecision, rg, chambre, matiere, fictif, ...(ouvre(procedure, repris[0]?.acte) ? { parties } : {}) };
  const connues = Object.fromEntries(Object.entries(mentions).filter(([nom, valeur]) => valeur !== undefined && champs.has(nom)));
  return actes.map((a) => (a === ouverture ? { ...a, donnees: { ...connues, ...a.donnees } } : a));
}

/** Parties must be known before the first act that names one: they are entered one by one when it is not the one that opens. */
function inscriptions({ procedure, parties, actes }: DossierRepris): ActePasse[] {
  if (ouvre(procedure, actes[0]?.acte)) return [];
  return parties.map(({ id, conseil, ...partie }) => ({
    acteId: `partie-${id}`, acte: 'GE11', dateActe: actes[0]!.date, donnees: { identifiant: id, ...partie, ...(conseil ? { avocat: conseil.nom, avocatDepuis: conseil.depuis } : {}) },
  }));
}
