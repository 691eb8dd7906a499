import { Injectable } from '@nestjs/common';
import type { Model } from 'mongoose';
import { doublon, type MesureUsage } from '@diligence/activities/store';
import { Compteurs, type Mesure } from '../ports';
import { Collection } from './store';

@Injectable()
export class CompteursMongo extends Compteurs {
  constructor(@Collection('mesures') private readonly mesures: Model<MesureUsage>) { super(); }

  /** Two first measures of a day may both try to create its line: the one that comes second adds to it. */
  override async ajouter(jour: string, palier: string | null, { diligence, clics }: Mesure): Promise<void> {
    const increment = { nombre: 1, clics, ...(palier === null ? {} : { [`duree.${palier}`]: 1 }) };
    const ecrire = () => this.mesures.collection.updateOne({ _id: `${jour} ${diligence}` as never }, { $setOnInsert: { jour, diligence }, $inc: increment }, { upsert: true });
    await ecrire().catch((erreur: unknown) => { if (!doublon(erreur)) throw erreur; return ecrire(); });
  }

  override entre(du: string, au: string): Promise<MesureUsage[]> {
    return this.mesures.find({ jour: { $gte: du, $lte: au } }).lean<MesureUsage[]>().exec();
  }
}
