import { Inject, Injectable, type DynamicModule, type OnModuleInit, type Provider } from '@nestjs/common';
import { InjectModel, MongooseModule, getConnectionToken, getModelToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { completerLignes } from '@diligence/activities/projection';
import { COLLECTIONS, REGLAGES_STORE, modeles, preparerStore, type NomCollection } from '@diligence/activities/store';
import { CONFIGURATION, type Configuration } from '../config';
import { MODELES, type Modeles } from './jetons';

/** The store as Nest knows it: one connection, one model a collection, with the schemas the worker writes with. */
export const MODULES_STORE: DynamicModule[] = [
  MongooseModule.forRootAsync({ inject: [CONFIGURATION], useFactory: ({ mongo }: Configuration) => ({ uri: mongo, ...REGLAGES_STORE }) }),
  MongooseModule.forFeature(Object.values(COLLECTIONS)),
];

export const TOUS_LES_MODELES: Provider = { provide: MODELES, inject: [getConnectionToken()], useFactory: (connexion: Connection) => modeles(connexion) };

/** Injects the model of a collection. */
export const Collection = (nom: NomCollection) => InjectModel(COLLECTIONS[nom].name);

/** A store already opened by the worker's side of the same process, under the same tokens. */
export const storePartage = (m: Modeles): Provider[] => [
  { provide: getConnectionToken(), useValue: m.dossiers.db },
  { provide: MODELES, useValue: m },
  ...Object.entries(COLLECTIONS).map(([nom, { name }]) => ({ provide: getModelToken(name), useValue: m[nom as NomCollection] })),
];

/** Before anything is served: the indexes, and the lines that dossiers of an earlier release lack. */
@Injectable()
export class PreparationStore implements OnModuleInit {
  constructor(@Inject(MODELES) private readonly m: Modeles) {}
  async onModuleInit(): Promise<void> {
    await preparerStore(this.m);
    await completerLignes(this.m);
  }
}
