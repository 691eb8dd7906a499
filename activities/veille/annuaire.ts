import { dateCivileAParis, type Instant } from '@diligence/domain/commun';
import { affectationsLe, type Personne } from '@diligence/domain/personne';
import type { Annuaire } from '@diligence/domain/supervision';
import type { ModelesVeille } from './schemas';

/** Who works at the Court today; `null` while nobody has been entered, since an empty list would accuse every task. */
export async function lireAnnuaire({ personnes }: Pick<ModelesVeille, 'personnes'>, maintenant: Instant): Promise<Annuaire | null> {
  const toutes = await personnes.find().lean<Personne[]>();
  if (toutes.length === 0) return null;
  const jour = dateCivileAParis(maintenant);
  return Object.fromEntries(toutes.flatMap((personne) => {
    const affectations = affectationsLe([], personne, jour);
    return affectations.length === 0 ? [] : [[personne._id, affectations]];
  }));
}
