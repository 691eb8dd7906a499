import { VERSION_PROJECTEUR } from '@diligence/domain/dossier';
import { incidentsDe } from '../incidents';
import { etatDuJournal, lireJournal } from '../journal';
import { documentDe, enregistrerDossier } from '../projection';
import type { Modeles } from '../store';

/**
 * Projects again, from the journal, the dossiers that an earlier release projected: a deployment leaves none behind.
 * Repeatable, and never over a later document. @returns how many were.
 */
export async function rafraichir(m: Modeles): Promise<number> {
  const anciens = await m.dossiers.find({ versionProjecteur: { $lt: VERSION_PROJECTEUR } }, { _id: 1 }).lean();
  for (const { _id: numero } of anciens) {
    const etat = etatDuJournal(await lireJournal(m, numero));
    if (etat) await enregistrerDossier(m, documentDe(etat, await incidentsDe(m, numero)));
  }
  return anciens.length;
}
