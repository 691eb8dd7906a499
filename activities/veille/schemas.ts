import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import type { DateCivile, Instant } from '@diligence/domain/commun';
import type { Chambre, Personne } from '@diligence/domain/personne';
import type { CodeBlocage, CodeParametre, CodeRemede, Competence, Parcours } from '@diligence/domain/supervision';

const libre = <T>(collection: string): Schema<T> =>
  new Schema<T>({ _id: { type: String, required: true } } as SchemaDefinition, { collection, strict: false, minimize: false, versionKey: false, id: false });

/** Why a dossier is (or was) blocked. One document per dossier and code; found again after it closed, it opens a new episode. */
export interface Blocage {
  /** `numero:code`; for what concerns every dossier, `*:code`. */
  _id: string;
  numero: string | null;
  code: CodeBlocage;
  raison: string;
  /** Ids of the tasks, limits or acts concerned. */
  objets: string[];
  chambre: Chambre | null;
  restreintA: string[];
  ouvertLe: Instant;
  /** Last look that found it. */
  vuLe: Instant;
  closLe: Instant | null;
  /** Who had solved it when it closed; `seul` when nobody did anything. */
  resoluPar: Competence | 'seul' | null;
  episode: number;
  /** Taken as normal by somebody: not open again while the same is found, or until that day. */
  admis: { raison: string; objets: string[]; jusquAu: DateCivile | null } | null;
  /** Guards each write: the writer replaces the version it has read. */
  version: number;
}

export type EtatIntervention = 'proposee' | 'faite' | 'echouee';
/** What somebody did, or proposed to do, about a blocage: counted by type and by who solved it. */
export interface Intervention {
  /** `who:key` of the request: the same sent again is the same. */
  _id: string;
  blocage: string;
  episode: number;
  numero: string | null;
  code: CodeBlocage;
  chambre: Chambre | null;
  remede: CodeRemede;
  competence: Competence;
  parametres: Record<string, string>;
  motif: string;
  par: string;
  le: Instant;
  /** The second person, where two are needed. */
  confirmeePar: string | null;
  faiteLe: Instant | null;
  etat: EtatIntervention;
  /** What was done, or why it was not; French sentences without any name. */
  effets: string[];
}

/** A person of the Court. `retireLe`: left; kept for what they did, no longer given anything. */

export interface Compte { total: number; parChambre: Record<string, number> }
/** The last full look, and how far the register of journeys has followed. */
export interface Veille {
  _id: 'veille';
  debut: Instant;
  fin: Instant;
  dureeMs: number;
  dossiers: number;
  regardsComplets: number;
  ouverts: number;
  moteur: Compte;
  registre: Compte;
}
/** A figure of steering as somebody set it: each correction is one more, none is erased. */
export interface Parametre {
  /** `cle:chambre:rang`: two corrections made at once cannot both be the next. */
  _id: string;
  cle: CodeParametre;
  chambre: Chambre;
  rang: number;
  valeur: number;
  motif: string;
  par: string;
  le: Instant;
}
/** Where the follow-up of journeys is: `evenement` is the last one taken in, `le` when there was nothing left to take. */
export interface Suivi { _id: 'parcours'; calcul: number; evenement: number; le: Instant }

/** A journey, and when it was written: readers take what changed since they last looked. */
export interface ParcoursSuivi extends Parcours { majLe: Instant }

const SCHEMAS = {
  blocages: libre<Blocage>('blocages').index({ closLe: 1 }).index({ numero: 1 }),
  interventions: libre<Intervention>('interventions').index({ blocage: 1 }).index({ le: 1 }),
  personnes: libre<Personne>('personnes'),
  parcours: libre<ParcoursSuivi>('parcours').index({ majLe: 1 }),
  veilles: libre<Veille>('veilles'),
  suivis: libre<Suivi>('suivis'),
  parametres: libre<Parametre>('parametres').index({ cle: 1, chambre: 1 }),
};
type Contenu<S> = S extends Schema<infer T> ? T : never;
export type ModelesVeille = { readonly [N in keyof typeof SCHEMAS]: Model<Contenu<(typeof SCHEMAS)[N]>> };

/** Models of what supervision keeps, on one connection; asked again, the same ones. */
export const modelesVeille = (connexion: Connection): ModelesVeille =>
  Object.fromEntries(Object.entries(SCHEMAS).map(([nom, schema]) => [nom, connexion.models[nom] ?? connexion.model(nom, schema as Schema)])) as unknown as ModelesVeille;

/** Creates the indexes; safe to run at every start. */
export async function preparerVeille(v: ModelesVeille): Promise<void> {
  for (const modele of Object.values(v)) await modele.createIndexes();
}
