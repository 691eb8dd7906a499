import type { DynamicModule, Provider } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { creerClient, ouvrirTrousseau } from '@diligence/temporal';
import type { Trousseau } from '@diligence/temporal/chiffrement';
import { CONFIGURATION, type Configuration } from '../config';
import { CarnetDepots, Compteurs, Flux, Legislation, Moteur, Parentes, Registre, Traces } from '../ports';
import { Supervision, SupervisionMongo } from '../supervision';
import { Boite, BoiteMongo } from '../taches';
import { CarnetMongo } from './carnet-mongo';
import { CompteursMongo } from './compteurs-mongo';
import { Fermeture } from './fermeture';
import { FluxMongo } from './flux-mongo';
import { FONDS_MONGO } from './fonds-mongo';
import { CLIENT_TEMPORAL, MODELES, TROUSSEAU, type Modeles } from './jetons';
import { LegislationTemporal } from './legislation-temporal';
import { MoteurTemporal } from './moteur-temporal';
import { ParentesMongo } from './parentes-mongo';
import { RegistreMongo } from './registre-mongo';
import { MODULES_STORE, PreparationStore, TOUS_LES_MODELES } from './store';
import { TracesMongo } from './traces-mongo';

/** What an application is given of the outside world: the real one, or one in memory for tests. */
export interface Exterieur { imports: DynamicModule[]; providers: Provider[] }

/** The ports over a store and an engine already opened. */
export const PORTS_REELS: Provider[] = [
  ...FONDS_MONGO,
  { provide: Registre, useClass: RegistreMongo },
  { provide: Parentes, useClass: ParentesMongo },
  { provide: Traces, useClass: TracesMongo },
  { provide: CarnetDepots, useClass: CarnetMongo },
  { provide: Compteurs, useClass: CompteursMongo },
  { provide: Flux, useClass: FluxMongo },
  { provide: Moteur, useClass: MoteurTemporal },
  { provide: Legislation, useClass: LegislationTemporal },
  { provide: Supervision, useClass: SupervisionMongo },
  { provide: Boite, useClass: BoiteMongo },
];

/** The real store and engine, opened from the settings. */
export const EXTERIEUR_REEL: Exterieur = {
  imports: MODULES_STORE,
  providers: [
    ...PORTS_REELS, TOUS_LES_MODELES, PreparationStore, Fermeture,
    { provide: TROUSSEAU, inject: [MODELES], useFactory: (m: Modeles) => ouvrirTrousseau(process.env, m) },
    { provide: CLIENT_TEMPORAL, inject: [CONFIGURATION, TROUSSEAU], useFactory: ({ temporal }: Configuration, trousseau: Trousseau): Client => creerClient(temporal, trousseau) },
  ],
};
