import { estDateCivile } from '../../commun';
import { QUALITES, type Chambre } from '../../personne';
import type { Champ, Partie } from '../types';
import type { Deroulement } from './deroulement';
import { chambres, choix } from './formulaire';
import { fauteDesIdentifiants } from './identifiants';
import { etatRegion, texteDe } from './lecture';
import { refuser } from './refus';
import { champ, type Condition } from './regle-acte';

const ROLES = ['demandeur', 'defendeur', 'intervenant'];
const DEMEURES = ['metropole', 'outre-mer', 'etranger'];
const ouiNon = (v: unknown): boolean => v === undefined || typeof v === 'boolean';

function partieLisible(p: unknown): boolean {
  const { id, role, nom, demeure, conseil, qualite, detenu, horsIle, adresse } = (p ?? {}) as Partial<Partie>;
  return typeof id === 'string' && /^[\w-]{1,40}$/.test(id) && ROLES.includes(role as string) && typeof nom === 'string' && nom !== ''
    && DEMEURES.includes(demeure as string) && (conseil === undefined || (typeof conseil.nom === 'string' && estDateCivile(conseil.depuis)))
    && (qualite === undefined || Object.hasOwn(QUALITES, qualite)) && ouiNon(detenu) && ouiNon(horsIle) && (adresse === undefined || typeof adresse === 'string');
}

/** The lists of a declaration, parties and identifiers, can be read. */
export const partiesLisibles: Condition = (etat, { donnees }) => {
  const { parties, identifiants } = donnees;
  if (parties === undefined || (Array.isArray(parties) && parties.length > 0 && parties.every(partieLisible))) {
    return identifiants === undefined ? null : fauteDesIdentifiants(identifiants, [...Object.keys(etat.parties), ...((parties ?? []) as Partie[]).map(({ id }) => id)], 'donnees.identifiants');
  }
  return refuser('champ-invalide', 'Chaque partie a un identifiant, un rôle, un nom et un lieu où elle demeure.', { champ: 'donnees.parties' });
};

const dispensee = champ('dispensee', 'Dispensée de représentation', 'oui-non');
/** What only criminal matters ask of a party. */
export const rubriquesPenales: Champ[] = [
  champ('qualite', 'Qualité', 'choix', { ...choix(...Object.entries(QUALITES)), aide: 'En matière pénale.' }),
  champ('detenu', 'Détenue', 'oui-non', { aide: 'Rend le dossier urgent.' }),
  champ('horsIle', 'Réside hors de l’île où siège la juridiction', 'oui-non', { aide: 'Matière pénale : Nouvelle-Calédonie, Polynésie française, Wallis-et-Futuna (articles 855 à 859).' }),
];

const champParties = (rubriques: Champ[]): Champ =>
  champ('parties', 'Parties', 'objet', { aide: 'Liste : identifiant, rôle, nom, lieu où la partie demeure.', rubriques: [dispensee, ...rubriques] });

/** Fields of every declaration; `rubriques` are what it asks of each party in its matter. */
export const champsDeDeclaration = (rubriques: Champ[]): Champ[] => [
  champParties(rubriques),
  champ('juridiction', 'Juridiction qui a rendu la décision attaquée', 'texte'),
  champ('dateDecision', 'Date de la décision attaquée', 'date'),
  champ('rg', 'Numéro de répertoire général', 'texte'),
  champ('identifiants', 'Identifiants dans d’autres systèmes', 'objet', { aide: 'Liste : nature, valeur, et la partie qu’il désigne s’il y en a une.' }),
  champ('chambre', 'Chambre pressentie', 'choix', chambres),
  champ('matiere', 'Matière', 'texte'),
];
export const champsDeclaration = champsDeDeclaration([]);
/** The same fields, where what is brought to the Court is not a decision attacked. */
export const champsNommes = (juridiction: string, dateDecision: string, champs: Champ[] = champsDeclaration): Champ[] =>
  champs.map((c) => ({ ...c, libelle: ({ juridiction, dateDecision } as Record<string, string>)[c.nom] ?? c.libelle }));
export const champFictif = champ('fictif', 'Données fictives', 'oui-non');

const decrire = (donnees: Record<string, unknown>): Record<string, unknown> => {
  const [juridiction, date, rg] = ['juridiction', 'dateDecision', 'rg'].map((nom) => texteDe(donnees, nom));
  return {
    ...(juridiction && date ? { decisionAttaquee: { juridiction, date, ...(rg ? { rg } : {}) } } : {}),
    ...Object.fromEntries(['chambre', 'matiere', 'fictif'].flatMap((nom) => (donnees[nom] === undefined ? [] : [[nom, donnees[nom]]]))),
  };
};

interface Textes {
  mentions: string;
  sanction: string;
  secondPourvoi: string;
  /** Chamber the law itself names, unless the declaration names another. */
  chambre?: Chambre;
}

/** Writes the parties and the decision the case is about, as the act that opens the dossier gives them. */
export function inscrire(d: Deroulement, chambre?: Chambre): void {
  const { parties, identifiants } = d.acte.donnees;
  if (parties !== undefined) d.fait('parties-declarees', {});
  if (Array.isArray(identifiants) && identifiants.length > 0) d.fait('identifiants-inscrits', { identifiants });
  const description = { ...(chambre && d.etat.chambre === undefined ? { chambre } : {}), ...decrire(d.acte.donnees) };
  if (Object.keys(description).length > 0) d.fait('dossier-decrit', description);
}

/**
 * Writes the parties and the decision attacked, marks what the declaration leaves out, and gives the demandeurs whose
 * pourvoi it forms: those who had already formed one are marked and left aside.
 */
export function declarer(d: Deroulement, { mentions, sanction, secondPourvoi, chambre }: Textes): Partie[] {
  inscrire(d, chambre);
  // What a take-over does not tell is not known to be missing from the declaration.
  if (!d.etat.decisionAttaquee && !d.reprise) d.marque('mentions-incompletes', `La déclaration ne désigne pas la décision attaquée : ${sanction}.`, mentions);
  const demandeurs = d.cibles('demandeur');
  if (demandeurs.length === 0) d.marque('mentions-incompletes', `La déclaration ne nomme aucun demandeur : ${sanction}.`, mentions);
  const nouveaux = demandeurs.filter(({ id }) => [undefined, 'delai-ouvert'].includes(etatRegion(d.etat, 'DEM', id)));
  if (nouveaux.length < demandeurs.length) d.marque('second-pourvoi', 'Un pourvoi a déjà été déclaré pour cette partie contre la même décision.', secondPourvoi);
  return nouveaux;
}
