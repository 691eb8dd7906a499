import type { Dossier } from '@diligence/domain/dossier';
import { doublon, type Modeles } from '../store';

type Garde = Pick<Dossier, '_id' | 'version' | 'versionProjecteur'>;

/** Matches the stored document only if it is not ahead of this one, (version, versionProjecteur) in that order. */
const pasEnAvance = ({ _id, version, versionProjecteur }: Garde) => ({
  _id,
  $or: [{ version: { $lt: version } }, { version, versionProjecteur: { $lte: versionProjecteur } }],
});

/** Writes a dossier's document whole, unless the register already holds a later one: a projection never goes back. */
export async function enregistrerDossier(m: Pick<Modeles, 'dossiers'>, dossier: Dossier): Promise<void> {
  const remplacer = (upsert: boolean) => m.dossiers.collection.replaceOne(pasEnAvance(dossier) as never, dossier as never, { upsert });
  try {
    await remplacer(true);
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
    await remplacer(false);
  }
}
