/** `npm test`: every check. `npm test -- unite` runs one step, `npm test -- domain/delais` the tests whose path contains it. */
import { join } from 'node:path';
import { installer } from './lib/installer.mjs';
import { racine } from './lib/racine.mjs';
import { relayer } from './lib/relais.mjs';

await installer();
process.exit(await relayer(join(racine, 'scripts/essais/index.ts'), process.argv.slice(2)));
