import type { Dossier } from '@diligence/domain/dossier';
import type { Modeles } from '../store';
import { enregistrerDossier } from './projeter';

const LOT = 50;

/** Writes the lines that dossiers of an earlier release, or of a restored backup, have not. Nothing to do costs nothing. */
export async function completerLignes(m: Pick<Modeles, 'dossiers' | 'lignes'>): Promise<void> {
  const [dossiers, lignes] = await Promise.all([m.dossiers.estimatedDocumentCount(), m.lignes.estimatedDocumentCount()]);
  if (dossiers <= lignes) return;
  const connues = new Set((await m.lignes.find({}, { _id: 1 }).lean()).map(({ _id }) => _id));
  for await (const dossier of m.dossiers.find().lean<Dossier[]>().cursor({ batchSize: LOT })) {
    if (!connues.has(dossier._id)) await enregistrerDossier(m, dossier);
  }
}
