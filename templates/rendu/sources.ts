import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RACINE = join(__dirname, '..');

/** Text of a file of this workspace, given from its root. */
export const lire = (chemin: string): string => readFileSync(join(RACINE, chemin), 'utf8');
