import type { Inscription } from '@diligence/workflows/ports';
import { doublon, type EntreeJournal, type Modeles } from '../store';
import { enchainer } from './entrees';

/** The journal holds another content, or lacks what comes before: never overwritten, told to people. */
export class JournalContradictoire extends Error {
  override readonly name = 'JournalContradictoire';
}

/**
 * Appends facts to a dossier's journal, in order. Writing the same facts again changes nothing; other facts at a place
 * already taken, or a place whose predecessor is missing, throw {@link JournalContradictoire}.
 */
export async function journaliser(m: Pick<Modeles, 'journal'>, numero: string, procedure: string, inscriptions: Inscription[]): Promise<void> {
  const premiere = inscriptions[0];
  if (!premiere) return;
  const entrees = enchainer(numero, procedure, await empreinteAvant(m, numero, premiere.fait.seq), inscriptions);
  try {
    await m.journal.collection.insertMany(entrees as never[], { ordered: true });
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
    for (const entree of entrees) await ajouter(m, entree);
  }
}

async function empreinteAvant(m: Pick<Modeles, 'journal'>, numero: string, seq: number): Promise<string> {
  if (seq === 1) return '';
  const avant = await m.journal.findById(`${numero}:${seq - 1}`, { empreinte: 1 }).lean();
  if (!avant) throw new JournalContradictoire(`Le journal de ${numero} n’a pas le fait ${seq - 1}.`);
  return avant.empreinte;
}

async function ajouter(m: Pick<Modeles, 'journal'>, entree: EntreeJournal): Promise<void> {
  try {
    await m.journal.collection.insertOne(entree as never);
  } catch (erreur) {
    if (!doublon(erreur)) throw erreur;
    const deja = await m.journal.findById(entree._id, { empreinte: 1 }).lean();
    if (deja?.empreinte !== entree.empreinte) throw new JournalContradictoire(`Le fait ${entree._id} est déjà inscrit avec un autre contenu.`);
  }
}
