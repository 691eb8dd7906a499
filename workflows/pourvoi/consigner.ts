import { TemporalFailure } from '@temporalio/workflow';
import { consignationDurable, consignationImmediate } from './activites';
import type { DossierVivant } from './dossier-vivant';

/**
 * Writes down everything acknowledged so far, as one batch, and does not return before the journal has confirmed it.
 * Acts are heard meanwhile: they make the next batch.
 */
export async function consigner(dossier: DossierVivant): Promise<void> {
  const lot = dossier.lot();
  try {
    await consignationImmediate.consigner(lot);
  } catch (erreur) {
    if (!(erreur instanceof TemporalFailure)) throw erreur;
    await consignationDurable.consigner(lot);
  }
  dossier.confirmer(lot.inscriptions.length);
}
