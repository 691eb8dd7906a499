import type { Provider } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { connecter, modeles, preparerStore } from '@diligence/activities/store';
import { creerClient, ouvrirTrousseau } from '@diligence/temporal';
import type { Trousseau } from '@diligence/temporal/chiffrement';
import { CONFIGURATION, type Configuration } from '../config';
import { CarnetDepots, Flux, Moteur, Registre, Traces } from '../ports';
import { CarnetMongo } from './carnet-mongo';
import { FluxMongo } from './flux-mongo';
import { CLIENT_TEMPORAL, CONNEXION_MONGO, MODELES, TROUSSEAU, type Modeles } from './jetons';
import { MoteurTemporal } from './moteur-temporal';
import { RegistreMongo } from './registre-mongo';
import { TracesMongo } from './traces-mongo';

async function ouvrirModeles(connexion: Connection): Promise<Modeles> {
  const m = modeles(connexion);
  await preparerStore(m);
  return m;
}

/** The ports over a store and an engine already opened. */
export const PORTS_REELS: Provider[] = [
  { provide: Registre, useClass: RegistreMongo },
  { provide: Traces, useClass: TracesMongo },
  { provide: CarnetDepots, useClass: CarnetMongo },
  { provide: Flux, useClass: FluxMongo },
  { provide: Moteur, useClass: MoteurTemporal },
];

/** The real store and engine, opened from the settings. */
export const ADAPTATEURS: Provider[] = [
  ...PORTS_REELS,
  { provide: CONNEXION_MONGO, inject: [CONFIGURATION], useFactory: ({ mongo }: Configuration) => connecter(mongo) },
  { provide: MODELES, inject: [CONNEXION_MONGO], useFactory: ouvrirModeles },
  { provide: TROUSSEAU, inject: [MODELES], useFactory: (m: Modeles) => ouvrirTrousseau(process.env, m) },
  { provide: CLIENT_TEMPORAL, inject: [CONFIGURATION, TROUSSEAU], useFactory: ({ temporal }: Configuration, trousseau: Trousseau): Client => creerClient(temporal, trousseau) },
];
