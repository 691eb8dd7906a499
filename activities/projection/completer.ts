import type { Dossier } from '@diligence/domain/dossier';
import type { Modeles } from '../store';
import { enregistrerDossier } from './projeter';

const LOT = 50;

/** Writes the lines and limits that dossiers of an earlier release, or of a restored backup, have not. Nothing to do costs nothing. */
export async function completerLignes(m: Pick<Modeles, 'dossiers' | 'delais' | 'lignes'>): Promise<void> {
  const [dossiers, ...derivees] = await Promise.all([m.dossiers, m.lignes, m.delais].map((modele) => modele.estimatedDocumentCount()));
  if (dossiers! <= Math.min(...derivees)) return;
  const [lignes, delais] = await Promise.all([connus(m.lignes), connus(m.delais)]);
  for await (const dossier of m.dossiers.find().lean<Dossier[]>().cursor({ batchSize: LOT })) {
    if (!lignes.has(dossier._id) || !delais.has(dossier._id)) await enregistrerDossier(m, dossier);
  }
}

const connus = async (modele: Modeles['lignes'] | Modeles['delais']): Promise<Set<string>> => {
  const cles = await modele.collection.find({}, { projection: { _id: 1 } }).toArray();
  return new Set(cles.map(({ _id }) => String(_id)));
};
