import type { Ligne } from '@diligence/activities/store';
import type { DateCivile, Instant } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { Chambre } from '@diligence/domain/personne';
import type { Alerte, Fait, Tache } from '@diligence/domain/procedure';
import type { FiltreAlertes } from '../alertes/alerte.dto';
import type { DemandeListe, Page } from '../commun/liste';
import type { FiltreDossiers } from '../dossiers/filtre.dto';
import type { Appelant } from '../droits';
import type { FiltreTaches } from '../taches/tache.dto';

/** Who reads, with what rights, on which civil day: lists hold nothing else than what these rights grant. */
export interface Lecteur extends Appelant { jour: DateCivile }
export type DossierResume = Omit<Ligne, 'alertes' | 'mots' | 'rang'>;
export interface Situation { numero: string; intitule: string; chambre: Chambre | null; etapeTexte: string; detenu?: boolean; urgent?: boolean }
export interface FaitJournal { fait: Fait; version?: number }
export interface LigneStock { etape: string; etapeTexte: string; nombre: number }
/** Running and closed dossiers that share a procedure, a matter and a stage. */
export interface Repartition { procedure: string; matiere: string | null; etape: string; etapeTexte: string; nombre: number }
/** What acts on many dossiers at once look at. */
export type DossierChoisi = Pick<Dossier, '_id' | 'version' | 'chambre' | 'designations' | 'parties' | 'restreintA' | 'taches' | 'alertes' | 'actesPossibles' | 'actes'>;
export interface LigneConsultation { le: Instant; qui: string; numero: string; motif: string }

/** The read model and the journal, read only. */
export abstract class Registre {
  abstract dossier(numero: string): Promise<Dossier | null>;
  /** Version that lists show so far; `null` while the dossier is not there. */
  abstract version(numero: string): Promise<number | null>;
  abstract dossiers(demande: DemandeListe<FiltreDossiers>, lecteur: Lecteur): Promise<Page<DossierResume>>;
  /** Every line of the list, one after the other, as the reader may see them. */
  abstract parcourir(demande: Pick<DemandeListe<FiltreDossiers>, 'filtre' | 'tri'>, lecteur: Lecteur): AsyncIterable<DossierResume>;
  /** Running dossiers by stage, the most numerous first; of one chamber when it is given. */
  abstract stock(chambre: Chambre | undefined, lecteur: Lecteur): Promise<LigneStock[]>;
  /** How the dossiers one may read are spread, for the filters to offer only what exists. */
  abstract repartition(lecteur: Lecteur): Promise<Repartition[]>;
  /** Those of these dossiers that one may read. */
  abstract choisis(numeros: readonly string[], lecteur: Lecteur): Promise<DossierChoisi[]>;
  abstract taches(demande: DemandeListe<FiltreTaches>, lecteur: Lecteur): Promise<Page<Tache & Situation>>;
  abstract alertes(demande: DemandeListe<FiltreAlertes>, lecteur: Lecteur): Promise<Page<Alerte & Situation>>;
  /** Facts in order; `version` is told on the last fact of each act. */
  abstract journal(numero: string): Promise<FaitJournal[]>;
}
