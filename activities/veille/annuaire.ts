import { dateCivileAParis, type Instant } from '@diligence/domain/commun';
import { fonctionsLe, type Personne } from '@diligence/domain/personne';
import type { Annuaire } from '@diligence/domain/supervision';
import type { ModelesVeille } from './schemas';

/** Who works at the Court today; `null` while nobody has been entered, since an empty list would accuse every task. */
export async function lireAnnuaire({ personnes }: Pick<ModelesVeille, 'personnes'>, maintenant: Instant): Promise<Annuaire | null> {
  const toutes = await personnes.find().lean<Personne[]>();
  if (toutes.length === 0) return null;
  const jour = dateCivileAParis(maintenant);
  return Object.fromEntries(toutes.flatMap((personne) => {
    const fonctions = fonctionsLe(personne, jour);
    const chambre = fonctions[0]?.chambre;
    return fonctions.length === 0 ? [] : [[personne._id, { roles: fonctions.map(({ role }) => role), ...(chambre ? { chambre } : {}) }]];
  }));
}
