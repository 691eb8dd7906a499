import { appliquer, etatInitial, type EtatPourvoi } from '@diligence/domain/procedure';
import { registreDepuis, type EntreePourvoi } from '@diligence/workflows/pourvoi';
import type { Incident } from '@diligence/workflows/ports';
import { suiteDe } from '../decider/suite';
import { lireJournal } from '../journal';
import type { EntreeJournal, Modeles } from '../store';

/** The state a journal folds to; `null` for an empty journal. */
export function etatDuJournal(entrees: EntreeJournal[]): EtatPourvoi | null {
  const premiere = entrees[0];
  return premiere ? appliquer(etatInitial(premiere.numero, premiere.procedure), entrees.map(({ fait }) => fait)) : null;
}

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

/** What befell a dossier's workflows, as the audit keeps it. */
export async function incidentsDe(m: Modeles, numero: string): Promise<Incident[]> {
  const lignes = await m.audit.find({ numero, qui: 'moteur' }).sort({ le: 1 }).lean();
  return lignes.map(({ donnees }) => donnees as Incident);
}
