import { doublon, type Modeles } from '@diligence/activities/store';
import type { DepotCles } from './trousseau';

/** Wrapped keys in the collection `cles`, beside the journal and the number register. */
export function depotMongo({ cles }: Pick<Modeles, 'cles'>): DepotCles {
  const lire = async (id: string) => {
    const fiche = await cles.findById(id).lean();
    if (!fiche) return null;
    return fiche.detruiteLe ? 'detruite' : Buffer.from(fiche.enveloppe, 'base64');
  };
  return {
    lire,
    async creer(id, enveloppe) {
      try {
        await cles.create({ _id: id, enveloppe: enveloppe.toString('base64'), creeeLe: new Date().toISOString() });
        return enveloppe;
      } catch (erreur) {
        const gardee = doublon(erreur) ? await lire(id) : null;
        if (gardee) return gardee;
        throw erreur;
      }
    },
    async detruire(id) {
      await cles.updateOne({ _id: id }, { $set: { enveloppe: 'detruite', detruiteLe: new Date().toISOString() } });
    },
  };
}

/** Wrapped keys that last as long as the process: for tests without a store. */
export function depotMemoire(): DepotCles {
  const cles = new Map<string, Buffer | 'detruite'>();
  return {
    lire: async (id) => cles.get(id) ?? null,
    async creer(id, enveloppe) {
      if (!cles.has(id)) cles.set(id, enveloppe);
      return cles.get(id)!;
    },
    detruire: async (id) => void cles.set(id, 'detruite'),
  };
}
