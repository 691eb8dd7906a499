import type { DateCivile, Instant } from '../commun';
import type { DelaiCalcule, DemandeDelai, Demeure } from '../delais/types';
import type { Droit } from '../regles/types';
import type { Chambre, QualitePartie, RoleAuteur } from '../personne';

/* ---------- Acts ---------- */

/** *Reçu*: always recorded, even late. *De la Cour*: refused out of order. *Gestion*: how the Court works on the dossier. */
export type NatureActe = 'recu' | 'cour' | 'gestion';

/** Part of a dossier that is read together: what makes it ready, what studies it, its hearing, its decision. */
export type Volet = 'mise-en-etat' | 'instruction' | 'audience' | 'decision';

/** Who may read a thing: the parties too (`ouvert`), the Court (`cour`), or those who deliberate (`delibere`). */
export type Compartiment = 'ouvert' | 'cour' | 'delibere';

/** A field of an act's form: the API validates with it and the screen is drawn from it. */
export interface Champ {
  nom: string;
  libelle: string;
  type: 'date' | 'texte' | 'texte-long' | 'choix' | 'oui-non' | 'nombre' | 'partie' | 'personne' | 'acte' | 'tache' | 'alerte' | 'objet';
  requis: boolean;
  choix?: { valeur: string; libelle: string }[];
  aide?: string;
  /** Who uses the value next and for what: why it is worth typing well. */
  usage?: string;
  /** Restricts a `partie` field to one role. */
  rolePartie?: RolePartie;
  /** What a list of parties says of each, beyond her name, her role, where she lives and her counsel. */
  rubriques?: Champ[];
}

/** A row of the table of acts: what code, API, screens and documentation all read. */
export interface DefinitionActe {
  /** EC01–EC48 for the procedure; GE.. for the management of the dossier. */
  id: string;
  /** Name of the workflow Update: kebab-case, nothing personal. */
  nom: string;
  titre: string;
  /** Verb shown on the button. */
  bouton: string;
  nature: NatureActe;
  /** Author of the act in the law's words. */
  auteur: string;
  /** Roles that may record it; designation is checked by `decider`. */
  roles: RoleAuteur[];
  articles: string[];
  region: string;
  /** What the act is about: the whole dossier or one party of a role. */
  cible: 'dossier' | 'demandeur' | 'defendeur' | 'partie';
  champs: Champ[];
  prealable: string;
  ouvre: string[];
  ferme: string[];
  /** `partie` may be left out: the act then concerns every party of that role. */
  collectif?: boolean;
  /** Part of the dossier the act is read in; told by what it brings the dossier to when it is not written. */
  volet?: Volet;
  /** Who may read the act; open to the parties unless it manages the dossier. */
  compartiment?: Compartiment;
}

export interface Auteur {
  id: string;
  role: RoleAuteur;
  /** Capacity in which the person acts, e.g. « délégué du premier président ». */
  qualite?: string;
}

/** An act as submitted. `acteId` is the idempotency key: same id, same act. */
export interface ActeSoumis {
  acteId: string;
  /** `DefinitionActe.id`. */
  acte: string;
  /** Legal date; timeliness is judged on it alone. */
  dateActe: DateCivile;
  /** Instant of receipt by the Court, when it was received. */
  recuLe?: Instant;
  partie?: string;
  donnees: Record<string, unknown>;
  auteur: Auteur;
  /** Optimistic concurrency: refused with `version-perimee` when the dossier has moved on. */
  versionAttendue?: number;
}

/* ---------- Facts and decisions ---------- */

/** What the decider establishes. Facts are numbered and folded by the workflow, and never change meaning. */
export interface FaitNouveau {
  type: string;
  /** Act that caused it. */
  acteId: string;
  dateActe: DateCivile;
  article?: string;
  donnees: Record<string, unknown>;
}
export interface Fait extends FaitNouveau {
  seq: number;
  enregistreLe: Instant;
  auteur: Auteur;
}

/** A refusal teaches: which rule, what is missing, who can supply it. */
export interface Refus {
  code: string;
  message: string;
  regle?: string;
  article?: string;
  /** The missing element, in words. */
  manque?: string;
  /** Who can supply it. */
  quiPeut?: RoleAuteur[];
  /** Act (`DefinitionActe.id`) that would lift the refusal. */
  acteUtile?: string;
  champ?: string;
}
export type Decision = { accepte: true; faits: FaitNouveau[] } | { accepte: false; refus: Refus };
export interface Contexte { droit: Droit; maintenant: Instant }

/* ---------- State ---------- */

export type RolePartie = 'demandeur' | 'defendeur' | 'intervenant';
export interface Conseil { nom: string; depuis: DateCivile }
export interface Partie {
  id: string;
  role: RolePartie;
  nom: string;
  demeure: Demeure;
  /** Party exempt from representation, or the ministère public: notified directly (CPC 978). */
  dispensee?: boolean;
  conseil?: Conseil;
  qualite?: QualitePartie;
  /** Deprived of liberty: everything about the dossier becomes urgent. */
  detenu?: boolean;
  /** Resides off the island where the court below sits (CPP 855 to 859: New Caledonia, French Polynesia, Wallis and Futuna). */
  horsIle?: boolean;
  /** Where letters are sent. */
  adresse?: string;
  /** Card of the person, when somebody established that she is a party to several dossiers. */
  personne?: string;
}

export type NatureIdentifiant = 'rg' | 'parquet' | 'idj' | 'ecrou' | 'ordre' | 'autre';
/** What another system calls the case, or one of its parties. */
export interface IdentifiantExterne { nature: NatureIdentifiant; valeur: string; partie?: string }

export type StatutEcheance = 'courante' | 'interrompue' | 'satisfaite' | 'tardive' | 'echue' | 'eteinte' | 'remplacee';
export interface Echeance {
  /** Stable: `regle:region:acteId of the cause`. */
  id: string;
  regle: string;
  ligne: string;
  intitule: string;
  region: string;
  partie?: string;
  cause: string;
  statut: StatutEcheance;
  /** When it was fixed by a judge and not by the law. */
  judiciaire?: boolean;
  delai: DelaiCalcule;
  /** Fact and hash of the table of rules that set it. */
  empreinteDroit: string;
  /** What was asked of the delay engine; absent when a judge fixed the date. */
  demande?: DemandeDelai;
  soldeePar?: string;
  motif?: string;
  constateeLe?: Instant;
  /** Until then the task opened by the expiry is still to be checked: a timely act may be on its way. */
  graceJusqua?: Instant;
  graceEcoulee?: boolean;
}

/** The computed part of a limit, shared in the state by the parties whose limits are the same. */
export type Calcul = Pick<Echeance, 'regle' | 'ligne' | 'intitule' | 'judiciaire' | 'delai' | 'empreinteDroit' | 'demande'>;
/** A limit as carried by the state; `echeancesDe(etat)` gives back whole `Echeance` values. */
export type EcheanceTenue = Omit<Echeance, 'id' | keyof Calcul> & { calcul: string };

export type FonctionDesignee = 'greffier' | 'rapporteur' | 'avocat-general' | 'president' | 'doyen' | 'delegue-pp' | 'president-formation' | 'membre' | 'conseiller-designe';
export interface Designation {
  id: string;
  fonction: FonctionDesignee;
  personne: string;
  nom: string;
  du: DateCivile;
  au?: DateCivile;
}

export interface ActeEnregistre extends ActeSoumis {
  enregistreLe: Instant;
  /** Number of the fact that recorded it: the order of recording. */
  seq: number;
  statut: 'enregistre' | 'rectifie' | 'annule';
  /** Taken over from another register: its incoherences are anomalies, never refusals. */
  reprise?: boolean;
  /** Late, incomplete…: what marks an act received out of time, with its consequence. */
  marques: { code: string; texte: string; article?: string }[];
}

/** What people did to a derived task or alert; keyed by its stable id. */
export interface SuiviTache { assigneeA?: string; acquitteeLe?: Instant; acquitteePar?: string; escaladeeLe?: Instant; delegueeA?: string; accomplieLe?: Instant; accompliePar?: string }

export interface EtatPourvoi {
  numero: string;
  procedure: string;
  /** Number of accepted acts. */
  version: number;
  /** Last fact. */
  seq: number;
  chambre?: Chambre;
  matiere?: string;
  decisionAttaquee?: { juridiction: string; date: DateCivile; rg?: string };
  fictif?: boolean;
  restreintA?: string[];
  parties: Record<string, Partie>;
  identifiants?: IdentifiantExterne[];
  actes: Record<string, ActeEnregistre>;
  echeances: Record<string, EcheanceTenue>;
  calculs: Record<string, Calcul>;
  designations: Designation[];
  /** Parallel regions (demandeur, défendeur, aide juridictionnelle, radiation, jugement, renvoi…): name → state and data. */
  regions: Record<string, { etat: string; depuis: DateCivile; donnees?: Record<string, unknown> }>;
  suivi: Record<string, SuiviTache>;
  issue?: { code: string; date: DateCivile; acteId: string };
  clos?: { le: DateCivile; acteId: string };
  anomalies: { id: string; texte: string; acteId?: string }[];
  /** Facts of a type this code does not know: kept and flagged, never thrown away. */
  inconnus: Fait[];
}

/* ---------- What follows from the state ---------- */

export interface Tache {
  /** Stable: `genre:region:faitCause`. */
  id: string;
  genre: string;
  titre: string;
  /** Role it falls to, and designated person when there is one. */
  pour: RoleAuteur;
  personne?: string;
  assigneeA?: string;
  region: string;
  /** Act that does it. */
  acte?: string;
  /** What the form is pre-filled with. */
  donnees?: Record<string, unknown>;
  partie?: string;
  /** Cautious due date, when there is one. */
  pourLe?: DateCivile;
  echeance?: string;
  article?: string;
  /** Whether it must still be checked before anything is done (grace after an expiry). */
  aVerifier?: boolean;
  statut: 'a-faire' | 'accomplie';
  escaladee?: boolean;
}
export interface Alerte {
  id: string;
  genre: 'information' | 'tache';
  objet: 'dossier' | 'audience' | 'role' | 'decision';
  texte: string;
  pour: RoleAuteur;
  region: string;
  article?: string;
  depuis: DateCivile;
  acquittee: boolean;
}
export interface Controle { code: string; texte: string; etat: 'fait' | 'manque' | 'en-retard' | 'bloque'; article?: string; acte?: string }
export interface ActePossible {
  acte: string;
  partie?: string;
  /** The task it answers, when no act of the table does it by itself. */
  tache?: string;
  principal: boolean;
  raison?: string;
}
export interface Obligations {
  taches: Tache[];
  alertes: Alerte[];
  /** « Dossier sans défaut »: what is done, missing, late or blocking. */
  controles: Controle[];
  /** Acts that can be recorded now, the one or two that matter first. */
  actesPossibles: ActePossible[];
  /** Checklist of closing; closing is offered when every line is `fait`. */
  cloture: Controle[];
}
