import type { DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis, Auteur } from '@diligence/domain/procedure';
import type { ActeRepris, DossierRepris } from './dossier-repris';

const REPRISE = 'GE12';
const AUTEUR: Auteur = { id: 'reprise', role: 'administrateur', qualite: 'reprise de données' };
type ActePasse = Pick<ActeSoumis, 'acteId' | 'acte' | 'dateActe' | 'partie' | 'donnees'>;

/** The act that takes a dossier over. Made of the dossier alone: the same line always makes the same act. */
export function acteDeReprise(dossier: DossierRepris, aujourdhui: DateCivile): ActeSoumis {
  const actes = actesPasses(dossier);
  const dateActe = actes.map((a) => a.dateActe).filter((date) => date <= aujourdhui).at(-1) ?? aujourdhui;
  return { acteId: `reprise:${dossier.numero}`, acte: REPRISE, dateActe, donnees: { actes }, auteur: AUTEUR };
}

/** Designations among the acts, by date; those of a day come before its acts, which may need them. */
function actesPasses(dossier: DossierRepris): ActePasse[] {
  const designations = dossier.designations.map(({ fonction, personne, nom, du, au }, i): ActePasse =>
    ({ acteId: `designation-${i + 1}`, acte: 'GE03', dateActe: du, donnees: { fonction, personne, nom, du, ...(au ? { au } : {}) } }));
  const actes = dossier.actes.map(({ id, acte, date, partie, donnees = {} }): ActePasse => ({ acteId: id, acte, dateActe: date, ...(partie ? { partie } : {}), donnees }));
  return [...inscriptions(dossier), ...designations, ...declarer(dossier, actes)].sort((a, b) => a.dateActe.localeCompare(b.dateActe));
}

/** The declaration names the parties and the decision attacked (CPC 975). */
function declarer({ parties, decisionAttaquee, chambre, matiere, fictif, actes: repris }: DossierRepris, actes: ActePasse[]): ActePasse[] {
  const declaration = actes.find(({ acte }) => acte === 'EC08');
  const { juridiction, date: dateDecision, rg } = decisionAttaquee ?? {};
  const mentions = { juridiction, dateDecision, rg, chambre, matiere, fictif, ...(commenceParDeclaration(repris) ? { parties } : {}) };
  const connues = Object.fromEntries(Object.entries(mentions).filter(([, valeur]) => valeur !== undefined));
  return actes.map((a) => (a === declaration ? { ...a, donnees: { ...connues, ...a.donnees } } : a));
}

const commenceParDeclaration = ([premier]: ActeRepris[]): boolean => premier?.acte === 'EC08';

/** Parties must be known before the first act that names one: they are entered one by one when it is not the declaration. */
function inscriptions({ parties, actes }: DossierRepris): ActePasse[] {
  if (commenceParDeclaration(actes)) return [];
  return parties.map(({ id, role, nom, demeure, dispensee, conseil }) => ({
    acteId: `partie-${id}`, acte: 'GE11', dateActe: actes[0]!.date,
    donnees: { identifiant: id, role, nom, demeure, ...(dispensee === undefined ? {} : { dispensee }), ...(conseil ? { avocat: conseil.nom, avocatDepuis: conseil.depuis } : {}) },
  }));
}
