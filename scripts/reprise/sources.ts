import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { succes, type DateCivile } from '@diligence/domain/commun';
import { genererAutres } from './demo/autres';
import { genererStock } from './demo/stock';
import { lireLignes } from './lire';
import type { LigneADonner } from './reprendre';

/** Two pourvois of 2024 whose dates are published; no party is named. */
const REELS = join(__dirname, 'reels.jsonl');

/** The lines of a file handed over by another register. */
export const duFichier = (chemin: string): LigneADonner[] =>
  lireLignes(readFileSync(chemin, 'utf8')).map(({ ligne, lu }) =>
    ({ ligne, lu: lu.ok ? succes({ dossier: lu.valeur, pour: `reprise:${lu.valeur.numero}` }) : lu }));

/** The demonstration: a fictitious stock, some dossiers of every other procedure, then the real pourvois. */
export function deDemonstration(combien: number, aujourdhui: DateCivile): LigneADonner[] {
  const stock = genererStock({ combien, aujourdhui }).map(({ dossier }, i) => ({ dossier, pour: `demo:${i + 1}` }));
  const autres = genererAutres(aujourdhui).map(({ dossier, recit }) => ({ dossier, pour: `demo:${recit}:${dossier.actes.length}` }));
  const fictifs = [...stock, ...autres].map((demande, i) => ({ ligne: i + 1, lu: succes({ ...demande, mouvant: true }) }));
  return [...fictifs, ...duFichier(REELS).map(({ ligne, lu }) => ({ ligne: fictifs.length + ligne, lu }))];
}
