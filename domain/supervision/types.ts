import type { Instant } from '../commun';
import type { Dossier } from '../dossier/types';
import type { Affectation } from '../personne';
import type { ActeEnregistre } from '../procedure/types';
import type { CodeBlocage } from './blocages';

/** Act as the proof reads it; `donnees` is left out when only dates are looked at. */
export type ActeVu = Pick<ActeEnregistre, 'acteId' | 'acte' | 'dateActe' | 'statut'> & Partial<Pick<ActeEnregistre, 'donnees' | 'partie'>>;

/** What the proof reads of a dossier. */
export type DossierVu = Pick<Dossier, '_id' | 'version' | 'clos' | 'chambre' | 'prochainReveil' | 'taches' | 'echeances' | 'alertes'> & { actes: ActeVu[] };

/** How the engine holds a dossier. `muet`: it runs but no worker answered; `arrete`: it ended otherwise than by a closing. */
export type SortMoteur = 'vivant' | 'acheve' | 'arrete' | 'absent' | 'muet';

export interface RegardMoteur {
  sort: SortMoteur;
  /** Workflow task under way: above the first attempt, the code threw; not taken, no worker came for it. */
  tache?: { tentative: number; depuis: Instant; prise: boolean };
  /** Activities the engine retries, with their attempt. */
  activites: { type: string; tentative: number }[];
}

/** Everyone who works at the Court, by id; those who left are no longer in it. */
export type Annuaire = Readonly<Record<string, readonly Affectation[]>>;

/** What was seen outside the dossier at one instant. */
export interface Constat {
  moteur: RegardMoteur;
  /** Entries of the journal and number of the last one: equal unless something is missing or too much. */
  journal: { entrees: number; dernier: number };
  /** Last version announced to live screens. */
  annonce: number;
  /** `null` when the Court has not given its list: owners cannot be checked. */
  annuaire: Annuaire | null;
  /** What engine, journal and register do not agree on; empty when they were not compared. */
  ecarts: { code: CodeBlocage; texte: string }[];
}

/** A reason why nothing proves that the dossier will move. */
export interface Exception {
  code: CodeBlocage;
  /** French sentence, without any name. */
  raison: string;
  /** Ids of the tasks, limits or acts concerned. */
  objets: string[];
}

export interface Vue { dossier: DossierVu; constat: Constat; maintenant: Instant }
export type Regle = (vue: Vue) => Exception[];
