import { parseArgs } from 'node:util';
import { Empechement } from '../fournir/dire';
import { COMBIEN_MAX } from './demo/stock';

const COMBIEN = 300;
const LARGEUR = 8;
const LARGEUR_MAX = 64;

export type Options = { largeur: number } & ({ fichier: string } | { combien: number });

export const USAGE = 'Usage : npm run reprise -- fichier.jsonl [--largeur 8], ou npm run reprise -- --demo [--combien 300]';

/** @throws Empechement one sentence that says what to write instead. */
export function lireOptions(args: string[]): Options {
  const { values, positionals } = analyser(args);
  const largeur = entier('--largeur', values.largeur, LARGEUR, LARGEUR_MAX);
  if (values.demo) return { largeur, combien: entier('--combien', values.combien, COMBIEN, COMBIEN_MAX) };
  const [fichier, ...autres] = positionals;
  if (fichier === undefined || autres.length > 0) throw new Empechement(USAGE);
  return { largeur, fichier };
}

function analyser(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { demo: { type: 'boolean' }, combien: { type: 'string' }, largeur: { type: 'string' } } });
  } catch {
    throw new Empechement(USAGE);
  }
}

function entier(nom: string, texte: string | undefined, defaut: number, maximum: number): number {
  const nombre = texte === undefined ? defaut : Number(texte);
  if (!Number.isInteger(nombre) || nombre < 1 || nombre > maximum) throw new Empechement(`${nom} vaut « ${texte} » : indiquez un nombre entre 1 et ${maximum}.`);
  return nombre;
}
