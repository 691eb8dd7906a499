import { consignation } from './activites';
import type { DossierVivant } from './dossier-vivant';

/**
 * Writes down everything acknowledged so far, as one batch, and does not return before the journal has confirmed it.
 * Acts are heard meanwhile: they make the next batch.
 */
export async function consigner(dossier: DossierVivant): Promise<void> {
  const lot = dossier.lot();
  await consignation.consigner(lot);
  dossier.confirmer(lot);
}
