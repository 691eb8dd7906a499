import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const racine = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The Node 24 that the repository carries as a dependency. */
export const node24 = join(racine, 'node_modules', '.bin', 'node');
