import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { attributsChanges } from './attributs';
import type { DossierVivant } from './dossier-vivant';
import type { Reveil } from './reveil';

/** After an act: aims the timer, and shows in the engine what changed. Each costs an event only when it moves. */
export function publier(dossier: DossierVivant, reveil: Reveil): void {
  const { suite, publies, etat, clos } = dossier;
  if (!suite) return;
  reveil.viser(clos ? null : suite.reveil, `Prochaine échéance du pourvoi ${etat.numero}`);
  const changes = attributsChanges(publies, suite.attributs);
  if (changes.length > 0) upsertSearchAttributes(changes);
  dossier.publies = suite.attributs;
  setCurrentDetails(suite.resume);
}
