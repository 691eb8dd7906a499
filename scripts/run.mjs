/**
 * Runs a TypeScript script of the repository whatever Node (≥ 20) the machine has: `node scripts/run.mjs file.ts [args]`.
 * Streams and exit code are the script's own.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { node24, racine } from './lib/racine.mjs';
import { relayer } from './lib/relais.mjs';

const [fichier, ...args] = process.argv.slice(2);

if (!fichier) {
  console.error('Usage : node scripts/run.mjs <fichier.ts> [arguments]');
  process.exit(2);
}
if (!existsSync(node24)) {
  console.error('Les dépendances ne sont pas installées. Lancez d’abord « npm ci ».');
  process.exit(2);
}
process.exit(await relayer(resolve(racine, fichier), args));
