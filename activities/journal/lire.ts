import type { RecuAccepte } from '@diligence/workflows/pourvoi';
import type { EntreeJournal, Modeles } from '../store';
import { empreinteEntree } from './entrees';

type Journal = Pick<Modeles, 'journal'>;

/** Entries of one dossier, in order. */
export const lireJournal = (m: Journal, numero: string): Promise<EntreeJournal[]> =>
  m.journal.find({ numero }).sort({ seq: 1 }).lean<EntreeJournal[]>().exec();

/** Receipt of an accepted act and the hash of what had been submitted; `null` when the journal has no such act. */
export async function chercherRecu(m: Journal, numero: string, acteId: string): Promise<{ empreinte: string; recu: RecuAccepte } | null> {
  const entrees = await m.journal.find({ 'acte.recu.acteId': acteId, numero }).lean<EntreeJournal[]>();
  return entrees[0]?.acte ?? null;
}

export type Verification = { intact: true; faits: number; derniere: string } | { intact: false; seq: number; raison: 'lacune' | 'chaine-rompue' | 'contenu-altere' };

/** Proves that a dossier's journal is whole: no gap, no change, no reordering. Tells the first broken entry otherwise. */
export async function verifierJournal(m: Journal, numero: string): Promise<Verification> {
  return verifierEntrees(await lireJournal(m, numero));
}

export function verifierEntrees(entrees: EntreeJournal[]): Verification {
  let derniere = '';
  for (const [rang, entree] of entrees.entries()) {
    const seq = rang + 1;
    if (entree.seq !== seq) return { intact: false, seq, raison: 'lacune' };
    if (entree.precedente !== derniere) return { intact: false, seq, raison: 'chaine-rompue' };
    if (empreinteEntree(entree) !== entree.empreinte || entree.fait.seq !== seq) return { intact: false, seq, raison: 'contenu-altere' };
    derniere = entree.empreinte;
  }
  return { intact: true, faits: entrees.length, derniere };
}
