import type { Annuaire } from '@diligence/domain/supervision';
import type { ModelesVeille, Personne } from './schemas';

/** Who works at the Court today; `null` while nobody has been entered, since an empty list would accuse every task. */
export async function lireAnnuaire({ personnes }: Pick<ModelesVeille, 'personnes'>): Promise<Annuaire | null> {
  const toutes = await personnes.find().lean<Personne[]>();
  if (toutes.length === 0) return null;
  return Object.fromEntries(toutes.filter(({ retireLe }) => !retireLe).map(({ _id, roles, chambre }) => [_id, { roles, ...(chambre ? { chambre } : {}) }]));
}

/** Enters people that the list does not know yet; those it knows, even gone, are left as they are. */
export async function inscrirePersonnes({ personnes }: Pick<ModelesVeille, 'personnes'>, liste: Personne[]): Promise<void> {
  for (const { _id, ...reste } of liste) await personnes.collection.updateOne({ _id: _id as never }, { $setOnInsert: reste }, { upsert: true });
}
