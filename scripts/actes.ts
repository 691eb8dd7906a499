/**
 * Writes the table of acts the workflow listens to, from the catalogue: `node scripts/run.mjs scripts/actes.ts`.
 * A table of its own keeps the rules out of the workflow's bundle.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableDesActes } from '../workflows/essais/table-des-actes';
import { racine } from './lib/racine.mjs';

const fichier = join(racine, 'workflows', 'pourvoi', 'actes.json');
const actes = tableDesActes();
writeFileSync(fichier, `[\n${actes.map((acte) => `  ${JSON.stringify(acte)}`).join(',\n')}\n]\n`);
console.log(`${fichier} : ${actes.length} actes.`);
