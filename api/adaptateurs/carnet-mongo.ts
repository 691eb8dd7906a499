import { Inject, Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { chercherRecu } from '@diligence/activities/journal';
import { doublon, numeros, type EntreeJournal, type Idempotence, type NumeroPris } from '@diligence/activities/store';
import type { Serie } from '@diligence/domain/numero';
import type { RecuAccepte } from '@diligence/workflows/pourvoi';
import { CONFIGURATION, type Configuration } from '../config';
import { CarnetDepots, type DepotInscrit } from '../ports';
import type { Modeles } from './jetons';
import { Collection } from './store';

const enDepot = ({ _id, ...reste }: Idempotence): DepotInscrit => ({ cle: _id, ...reste });

/** The collection `idempotence`, whose unique `_id` is who filed and under which key. */
@Injectable()
export class CarnetMongo extends CarnetDepots {
  private readonly m: Pick<Modeles, 'idempotence' | 'numeros' | 'journal'>;
  constructor(
    @Collection('idempotence') idempotence: Model<Idempotence>, @Collection('numeros') numerosPris: Model<NumeroPris>, @Collection('journal') journal: Model<EntreeJournal>,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) { super(); this.m = { idempotence, numeros: numerosPris, journal }; }

  /** Out of production numbers come from an unused series: nothing fictitious ever bears a real number. */
  override numero(annee: number, serie: Serie, cle: string): Promise<string> {
    return numeros(this.m).prendreNumero({ annee, serie: this.configuration.production ? serie : 'demo', pour: cle });
  }

  override async inscrire({ cle, ...depot }: DepotInscrit): Promise<DepotInscrit> {
    try {
      return enDepot((await this.m.idempotence.create({ _id: cle, ...depot })).toObject());
    } catch (erreur) {
      const premier = doublon(erreur) ? await this.m.idempotence.findById(cle).lean<Idempotence>() : null;
      if (!premier) throw erreur;
      return enDepot(premier);
    }
  }

  override async parActe(acteId: string): Promise<DepotInscrit | null> {
    const depot = await this.m.idempotence.findOne({ acteId }).lean<Idempotence>();
    return depot && enDepot(depot);
  }

  override async aDepose(qui: string, numero: string): Promise<boolean> {
    const depots = await this.m.idempotence.find({ numero }, { _id: 1 }).lean<Pick<Idempotence, '_id'>[]>();
    return depots.some(({ _id }) => _id.startsWith(`depot:${qui}:`));
  }

  override async recu(numero: string, acteId: string): Promise<RecuAccepte | null> {
    return (await chercherRecu(this.m, numero, acteId))?.recu ?? null;
  }
}
