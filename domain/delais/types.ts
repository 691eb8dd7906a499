import type { DateCivile, Instant } from '../commun';

export type Unite = 'jours' | 'semaines' | 'mois' | 'ans';
/** `francs` (days only): neither the first nor the last day counts. */
export interface Duree { nombre: number; unite: Unite; francs?: boolean }
export type Matiere = 'civil' | 'penal';
export type Demeure = 'metropole' | 'outre-mer' | 'etranger';

export interface AideJuridictionnelle {
  demande: DateCivile;
  decisionNotifiee?: DateCivile;
  designation?: DateCivile;
  recours?: DateCivile;
  decisionSurRecoursNotifiee?: DateCivile;
}
export interface Radiation { demande: DateCivile; reinscriptionNotifiee?: DateCivile; rejetNotifie?: DateCivile }
/** A text stops the course of limits for a time and leaves what had already run. `debut` and `fin` are both suspended days. */
export interface Suspension { texte: string; debut: DateCivile; fin?: DateCivile }
/** The two dates of one notification, and the side that counts from it. */
export interface DoubleDate {
  expediee: DateCivile;
  remise: DateCivile;
  pour: 'expediteur' | 'destinataire';
  /** `lointaine`: to or from French Polynesia, Wallis and Futuna, New Caledonia, the TAAF or abroad (CPC 647-1, 687-2). */
  voie: 'postale' | 'lointaine';
}
export interface Interruption { motif: string; date: DateCivile; nouvelleNotification?: DateCivile }

/** What decides which dated version of a rule applies; the rule names one of these. */
export interface Criteres {
  decision?: DateCivile;
  pourvoi?: DateCivile;
  notification?: DateCivile;
  saisine?: DateCivile;
  demande?: DateCivile;
  acte?: DateCivile;
}

interface Circonstances {
  /** Dies a quo: the day of the act, event, decision or notification that starts the limit (CPC 640). */
  depart: DateCivile;
  criteres?: Criteres;
  demeure?: Demeure;
  signifieAPersonneEn?: Demeure;
  /** Territory whose public holidays count; `metropole` by default. */
  calendrier?: string;
  aideJuridictionnelle?: AideJuridictionnelle | AideJuridictionnelle[];
  radiation?: Radiation | Radiation[];
  interruption?: Interruption | Interruption[];
  suspension?: Suspension | Suspension[];
  /** Gives the start in its place: `depart` is then one of its two dates. */
  notification?: DoubleDate;
  panneElectroniqueDernierJour?: boolean;
}
export type DemandeDelai =
  | (Circonstances & { regle: string })
  | (Circonstances & {
    delai: Duree | Duree[];
    matiere: Matiere;
    /** The limit ends before an event and is counted backwards from it. */
    aRebours?: boolean;
  });

/** One step of the « calcul motivé »: stored as data, its French is rendered when read. */
export interface Etape {
  operateur: string;
  article: string;
  date: DateCivile | null;
  /** Arguments of the sentence: durations, reasons, dates. */
  donnees?: Record<string, string | number>;
}

interface DelaiCommun {
  regle: string | null;
  /** First day of force of the version applied (`YYYY-MM-DD`), or `origine`. */
  version: string;
  articles: string[];
  sanction: string | null;
  verifie: boolean;
  /** What is not verified in this computation, one French sentence each; empty when `verifie`. */
  reserves: string[];
  etapes: Etape[];
}
export interface DelaiCouru extends DelaiCommun {
  etat: 'couru';
  /** Last useful day, as the rule is written. */
  dernierJour: DateCivile;
  dernierJourBrut: DateCivile;
  /** Shortest plausible last day; equals `dernierJour` where `verifie`. Colours and alerts use it. */
  alertePrudente: DateCivile;
  /** First instant after the last day: 00:00 Europe/Paris of the next day, in UTC. */
  expireA: Instant;
}
/** The limit is interrupted and what will restart it has not happened yet. */
export interface DelaiInterrompu extends DelaiCommun { etat: 'interrompu'; dernierJour: null }
export type DelaiCalcule = DelaiCouru | DelaiInterrompu;
