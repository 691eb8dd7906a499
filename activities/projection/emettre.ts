import { doublon, type Evenement, type Modeles } from '../store';

const ESSAIS_MAX = 50;

/**
 * Announces that a dossier reached a version, once. Events are numbered by inserting the next `_id`: an event is only
 * ever written after the one before it is visible, so a reader who resumes after its last number misses none.
 */
export async function emettre(m: Pick<Modeles, 'evenements'>, annonce: Omit<Evenement, '_id'>): Promise<void> {
  for (let essai = 0; essai < ESSAIS_MAX; essai += 1) {
    try {
      await m.evenements.collection.insertOne({ _id: (await dernierNumero(m)) + 1, ...annonce } as never);
      return;
    } catch (erreur) {
      if (!doublon(erreur)) throw erreur;
      if (await m.evenements.exists({ numero: annonce.numero, version: annonce.version })) return;
    }
  }
  throw new Error(`Événement de ${annonce.numero} (version ${annonce.version}) non numéroté après ${ESSAIS_MAX} essais.`);
}

async function dernierNumero(m: Pick<Modeles, 'evenements'>): Promise<number> {
  const dernier = await m.evenements.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean();
  return dernier?._id ?? 0;
}
