import type { Dossier } from '@diligence/domain/dossier';
import { doublon, type Modeles } from '../store';
import { delaisDe } from './delais';
import { ligneDe } from './ligne';

type Garde = Pick<Dossier, '_id' | 'version' | 'versionProjecteur'>;
type Registre = Pick<Modeles, 'dossiers' | 'delais' | 'lignes'>;

/** Matches the stored document only if it is not ahead of this one, (version, versionProjecteur) in that order. */
const pasEnAvance = ({ _id, version, versionProjecteur }: Garde) => ({
  _id,
  $or: [{ version: { $lt: version } }, { version, versionProjecteur: { $lte: versionProjecteur } }],
});

/**
 * Writes a dossier's document whole, its limits in progress, then its line in the lists, unless the register already
 * holds later ones: a projection never goes back. Cut short, it is done again; whoever waits for the line then finds the rest.
 */
export async function enregistrerDossier(m: Registre, dossier: Dossier): Promise<void> {
  await remplacer(m.dossiers.collection, dossier);
  await remplacer(m.delais.collection, delaisDe(dossier));
  await remplacer(m.lignes.collection, ligneDe(dossier));
}

/** Writes all three past the guard: only to repair. */
export async function imposerDossier(m: Registre, dossier: Dossier): Promise<void> {
  const ici = { _id: dossier._id } as never;
  await m.dossiers.collection.replaceOne(ici, dossier as never, { upsert: true });
  await m.delais.collection.replaceOne(ici, delaisDe(dossier) as never, { upsert: true });
  await m.lignes.collection.replaceOne(ici, ligneDe(dossier) as never, { upsert: true });
}

async function remplacer(collection: Modeles['dossiers' | 'delais' | 'lignes']['collection'], document: Garde): Promise<void> {
  const essayer = (upsert: boolean) => collection.replaceOne(pasEnAvance(document) as never, document as never, { upsert });
  try {
    await essayer(true);
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
    await essayer(false);
  }
}
