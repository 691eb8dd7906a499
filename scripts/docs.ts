import 'reflect-metadata';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const RACINE = join(__dirname, '..');
const GENERATEURS = join(__dirname, 'docs');

interface Generateur { produire(): Promise<Record<string, string>> }

/** Writes every generated page of `docs/`: each file of `scripts/docs/` gives paths and contents. */
async function ecrire(): Promise<void> {
  const fichiers = (await readdir(GENERATEURS)).filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts')).sort();
  for (const fichier of fichiers) {
    const { produire } = (await import(join(GENERATEURS, fichier))) as Partial<Generateur>;
    if (!produire) continue;
    for (const [chemin, contenu] of Object.entries(await produire())) {
      await mkdir(dirname(join(RACINE, chemin)), { recursive: true });
      await writeFile(join(RACINE, chemin), contenu);
      console.log(chemin);
    }
  }
}

void ecrire();
