/** `npm start`: the whole product on an empty machine. Plain JavaScript for Node 20, without dependency; the rest runs under Node 24. */
import { join } from 'node:path';
import { installer } from './lib/installer.mjs';
import { racine } from './lib/racine.mjs';
import { relayer } from './lib/relais.mjs';

await installer();
process.exit(await relayer(join(racine, 'scripts/demarrage/index.ts'), process.argv.slice(2)));
