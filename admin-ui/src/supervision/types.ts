import type { components } from '../api-client/schema';

type Schemas = components['schemas'];

/** What the API says of supervision, under the names the screens use. */
export type FiltreComptes = Schemas['FiltreSupervision'];
export type Portion = Pick<FiltreComptes, 'chambre' | 'matiere' | 'etape' | 'procedure' | 'age'>;
export type Figure = Schemas['FigureDto'];
export type Mouvements = Schemas['MouvementsDto'];
export type Duree = Schemas['DureeDto'];
export type EtapeVue = Schemas['EtapeVueDto'];
export type Lien = Schemas['LienDto'];
export type Dessin = Schemas['DessinDto'];
export type DossierCompte = Schemas['DossierCompteDto'];
export type Blocage = Schemas['BlocageDto'];
export type RemedeOffert = Schemas['RemedeOffertDto'];
export type DemandeRemede = Schemas['DemandeRemedeDto'];
export type Intervention = Schemas['InterventionDto'];
export type Ecarts = Schemas['EcartsDto'];
export type Veille = Schemas['VeilleDto'];
export type Deblocages = Schemas['DeblocagesDto'];
export type Parametre = Schemas['ParametreDto'];
