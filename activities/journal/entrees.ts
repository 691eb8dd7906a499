import type { Inscription } from '@diligence/workflows/ports';
import type { EntreeJournal } from '../store';
import { empreinte } from './canonique';

/** Hash of an entry: its place, its content and the hash before it. */
export const empreinteEntree = ({ _id, procedure, precedente, fait, acte }: Omit<EntreeJournal, 'empreinte'>): string =>
  empreinte({ _id, procedure, precedente, fait, acte });

/** Chains the facts of one dossier after the entry whose hash is `precedente`. */
export function enchainer(numero: string, procedure: string, precedente: string, inscriptions: Inscription[]): EntreeJournal[] {
  let derniere = precedente;
  return inscriptions.map((inscription) => {
    const { seq } = inscription.fait;
    const entree = { _id: `${numero}:${seq}`, numero, seq, procedure, precedente: derniere, ...inscription };
    derniere = empreinteEntree(entree);
    return { ...entree, empreinte: derniere };
  });
}
