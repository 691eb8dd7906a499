import type { Provider } from '@nestjs/common';
import { getModelToken } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { COLLECTIONS, doublon, type Fiche } from '@diligence/activities/store';
import { Fonds, NOMS_FONDS, jetonFonds } from '../ports';

export class FondsMongo<T extends Fiche> extends Fonds<T> {
  constructor(private readonly modele: Model<T>) { super(); }

  override lire(id: string): Promise<T | null> { return this.modele.findById(id).lean<T>().exec(); }
  override lister(filtre: Partial<T> = {}): Promise<T[]> { return this.modele.find(filtre as never).sort({ _id: 1 }).lean<T[]>().exec(); }

  override async inserer(fiche: T): Promise<boolean> {
    try {
      await this.modele.collection.insertOne(fiche as never);
      return true;
    } catch (erreur) {
      if (!doublon(erreur)) throw erreur;
      return false;
    }
  }

  override async remplacer(fiche: T): Promise<boolean> {
    const { modifiedCount } = await this.modele.collection.replaceOne({ _id: fiche._id, version: fiche.version - 1 } as never, fiche as never);
    return modifiedCount === 1;
  }
}

/** The cards, each kind in its collection. */
export const FONDS_MONGO: Provider[] = NOMS_FONDS.map((nom) => ({
  provide: jetonFonds(nom), inject: [getModelToken(COLLECTIONS[nom].name)], useFactory: (modele: Model<Fiche>) => new FondsMongo(modele),
}));
