import { registreDepuis, type EntreePourvoi } from '@diligence/workflows/pourvoi';
import { suiteDe } from '../decider/suite';
import { incidentsDe } from '../incidents';
import { etatDuJournal, lireJournal } from '../journal';
import type { Modeles } from '../store';

/**
 * What starts a workflow again from a dossier's journal: after the engine lost it, or to hear an act lawful on a closed
 * dossier. `null` when the journal does not know the dossier.
 */
export async function entreeDepuisJournal(m: Modeles, numero: string): Promise<EntreePourvoi | null> {
  const entrees = await lireJournal(m, numero);
  const etat = etatDuJournal(entrees);
  if (!etat) return null;
  const registre = registreDepuis(entrees.flatMap(({ acte }) => (acte ? [acte.recu] : [])));
  return { numero, procedure: etat.procedure, transmis: { etat, suite: suiteDe(etat), registre, incidents: await incidentsDe(m, numero) } };
}
