import type { components } from './schema';

type Schemas = components['schemas'];

/** What the API says, under the names the screens use; everything comes from the generated document. */
export type Moi = Schemas['MoiDto'];
export type Chambre = NonNullable<Moi['chambre']>;
export type Dossier = Schemas['DossierDto'];
export type DossierResume = Schemas['DossierResumeDto'];
export type Partie = Schemas['PartieDto'];
export type Designation = Schemas['DesignationDto'];
export type ActeEnregistre = Schemas['ActeEnregistreDto'];
export type ActePossible = Schemas['ActePossibleDto'];
export type Controle = Schemas['ControleDto'];
export type Echeance = Schemas['EcheanceDto'];
export type Delai = Schemas['DelaiDto'];
export type Etape = Schemas['EtapeCalculDto'];
export type Tache = Schemas['TacheDto'];
export type TacheSituee = Schemas['TacheSitueeDto'];
export type AlerteSituee = Schemas['AlerteSitueeDto'];
export type FaitHistorique = Schemas['FaitHistoriqueDto'];
export type Champ = Schemas['ChampDto'];
export type DefinitionActe = Schemas['DefinitionActeDto'];
export type RecuActe = Schemas['RecuDto'];
export type ApercuActe = Schemas['ApercuDto'];
export type Stock = Schemas['StockDto'];
export type Regle = Schemas['RegleDto'];
export type Referentiels = Schemas['ReferentielsDto'];
export type ProcedureOuvrable = Schemas['ProcedureOuvrableDto'];
export type Depot = Schemas['DepotDto'];
export type PartieDeposee = Schemas['PartieDeposeeDto'];
