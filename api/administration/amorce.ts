import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config';
import { PERSONNES_DEMO } from '../identite/comptes';
import { Fonds, FondsDe, type Fiches } from '../ports';
import { REFERENTIELS_INITIAUX } from './referentiels-initiaux';

/** At the first start only: the lists of the Court and, out of production, the demonstration directory. */
@Injectable()
export class Amorce implements OnModuleInit {
  constructor(
    @FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>, @FondsDe('referentiels') private readonly referentiels: Fonds<Fiches['referentiels']>,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.configuration.production) await remplir(this.personnes, PERSONNES_DEMO);
    await remplir(this.referentiels, REFERENTIELS_INITIAUX);
  }
}

async function remplir<T extends { _id: string; version: number }>(fonds: Fonds<T>, fiches: readonly T[]): Promise<void> {
  if ((await fonds.lister()).length > 0) return;
  for (const fiche of fiches) await fonds.inserer(fiche);
}
