import { maintenant } from './horloge';
import type { DossierVivant } from './dossier-vivant';
import { traiterActe } from './traiter-acte';

/**
 * Hears the past acts of a dossier taken over, in order and before any other: they are queued at once. A refusal loses
 * nothing silently, it is told to the supervisor.
 */
export async function reprendre(dossier: DossierVivant, suivre: () => void): Promise<void> {
  const recus = await Promise.all((dossier.entree.reprise ?? []).map((acte) => traiterActe(dossier, acte)));
  for (const recu of recus) {
    if (recu.accepte) continue;
    const { acteId, refus } = recu;
    dossier.signaler({ id: `incident:reprise-refusee:${acteId}`, genre: 'reprise-refusee', le: maintenant(), acteId, texte: `L’acte repris ${acteId} a été refusé (${refus.code}).` });
  }
  if (recus.length > 0) suivre();
}
