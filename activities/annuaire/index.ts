import type { Personne } from '@diligence/domain/personne';
import type { Modeles } from '../store';

type Annuaire = Pick<Modeles, 'personnes'>;

/** Enters people that the directory does not know yet; those it knows, even gone, are left as they are. */
export async function inscrirePersonnes({ personnes }: Annuaire, liste: readonly Personne[]): Promise<void> {
  for (const { _id, ...reste } of liste) await personnes.collection.updateOne({ _id: _id as never }, { $setOnInsert: reste }, { upsert: true });
}

/** Everybody the directory ever knew. */
export const lirePersonnes = ({ personnes }: Annuaire): Promise<Personne[]> => personnes.find().lean<Personne[]>().exec();
