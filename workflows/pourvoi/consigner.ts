import { TemporalFailure } from '@temporalio/workflow';
import type { Lot } from '../ports';
import { consignationDurable, consignationImmediate } from './activites';
import type { DossierVivant } from './dossier-vivant';

/**
 * Writes down everything acknowledged so far, as one batch, and does not return before the journal has confirmed it.
 * The first try takes its turn among the acts: local activities that overlap do not replay in the order they ran in.
 * When the store is away, acts go on being heard meanwhile and make the next batch.
 */
export async function consigner(dossier: DossierVivant): Promise<void> {
  const { lot, fait } = await dossier.verrou.tenir(async () => {
    const pret = dossier.lot();
    return { lot: pret, fait: await consignerAussitot(pret) };
  });
  if (!fait) await consignationDurable.consigner(lot);
  dossier.confirmer(lot.inscriptions.length);
}

async function consignerAussitot(lot: Lot): Promise<boolean> {
  try {
    await consignationImmediate.consigner(lot);
    return true;
  } catch (erreur) {
    if (erreur instanceof TemporalFailure) return false;
    throw erreur;
  }
}
