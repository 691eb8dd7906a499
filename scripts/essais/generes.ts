import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dire } from '../fournir';
import { racine } from '../lib/racine.mjs';
import { unite, type Bilan } from './bilan';
import { lancer } from './outils';

/** What is generated from the code and committed, and the command that makes it. */
const PRODUITS = ['docs/generated', 'admin-ui/src/api-client'];
const COMMANDES = { docs: 'scripts/docs.ts', openapi: 'scripts/openapi.ts' };

/** Generates again and compares: a committed copy that differs is stale. The fresh one is left in place, to be committed. */
export async function generes(): Promise<Bilan> {
  const avant = empreintes();
  for (const [nom, fichier] of Object.entries(COMMANDES)) {
    if (existsSync(join(racine, fichier)) && (await lancer('npm', ['run', '-s', nom])) !== 0) return unite(false);
  }
  const apres = empreintes();
  const perimes = [...new Set([...avant.keys(), ...apres.keys()])].filter((fichier) => avant.get(fichier) !== apres.get(fichier));
  if (perimes.length > 0) dire(`N’étaient pas à jour, et le sont maintenant (à valider dans git) :\n  ${perimes.join('\n  ')}`);
  return unite(perimes.length === 0);
}

const empreintes = () =>
  new Map(PRODUITS.flatMap(fichiersDe).map((fichier) => [fichier, createHash('sha256').update(readFileSync(join(racine, fichier))).digest('hex')]));

function fichiersDe(chemin: string): string[] {
  const absolu = join(racine, chemin);
  if (!existsSync(absolu)) return [];
  if (statSync(absolu).isFile()) return [chemin];
  return readdirSync(absolu).flatMap((nom) => fichiersDe(join(chemin, nom)));
}
