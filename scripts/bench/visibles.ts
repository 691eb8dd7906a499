import { setTimeout as attendre } from 'node:timers/promises';
import type { Banc } from './banc';

const PAUSE_MS = 100;

/** Resolves once all these dossiers can be read: the api refuses an act on a dossier its lists do not show yet. */
export async function visibles({ modeles: { lignes } }: Banc, numeros: readonly string[]): Promise<void> {
  while ((await lignes.countDocuments({ _id: { $in: numeros } })) < numeros.length) await attendre(PAUSE_MS);
}
