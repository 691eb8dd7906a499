import type { DateCivile, Erreur, Instant } from '../../commun';
import type { EtapeRendue } from '../../delais';
import type { DelaiCalcule, Demeure } from '../../delais/types';
import type { QualitePartie } from '../../personne';
import type { Alerte, Auteur, Refus, RolePartie, StatutEcheance, Tache } from '../types';

export interface PartieSimulee { id: string; role: RolePartie; demeure?: Demeure; nom?: string; dispensee?: boolean; qualite?: QualitePartie; detenu?: boolean; horsIle?: boolean }
export interface ActeSimule {
  id?: string;
  /** Identifier of the table (`EC14`) or name (`memoire-ampliatif-remis`). */
  acte: string;
  date: DateCivile;
  partie?: string;
  donnees?: Record<string, unknown>;
  /** Day of recording when it is later than the act. */
  enregistreLe?: DateCivile;
  auteur?: Auteur;
}
export interface DemandeSimulation {
  procedure: string;
  numero?: string;
  /** Day at which the dossier is looked at. */
  au: DateCivile;
  parties?: PartieSimulee[];
  actes: ActeSimule[];
}

type SansEtapes<T> = T extends unknown ? Omit<T, 'etapes'> : never;
export type EcheanceSimulee = { id: string; statut: StatutEcheance; ligne: string; intitule: string; region: string; partie?: string; etapes: EtapeRendue[] } & SansEtapes<DelaiCalcule>;

export interface Simulation {
  /** Code of the stage, and its words. */
  etat: string;
  etatTexte: string;
  numero: string;
  version: number;
  issue: { code: string; date: DateCivile } | null;
  regions: Record<string, string>;
  prochainReveil: Instant | null;
  echeances: EcheanceSimulee[];
  taches: Tache[];
  alertes: Alerte[];
  historique: { seq: number; date: DateCivile; fait: string; article?: string }[];
  refus: (Refus & { id: string; acte: string })[];
}
export type SortieSimulation = Simulation | { erreur: Erreur };
