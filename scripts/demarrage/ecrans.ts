import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dire, duree, Empechement } from '../fournir';
import { executer } from '../fournir/commande';
import { node24, racine } from '../lib/racine.mjs';

const ADMIN = join(racine, 'admin-ui');
const EMPREINTE = join(ADMIN, 'dist', '.empreinte');
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', '../package-lock.json'];

/** Builds the screens unless those built are of these very sources. */
export async function construireEcrans(): Promise<void> {
  const empreinte = empreinteSources();
  if (existsSync(EMPREINTE) && readFileSync(EMPREINTE, 'utf8') === empreinte) return;
  dire('Construction des écrans (moins d’une minute)…');
  const debut = performance.now();
  try {
    await executer(node24, [join(racine, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], { dossier: ADMIN });
  } catch (erreur) {
    throw new Empechement(`La construction des écrans a échoué :\n${(erreur as Error).message}`);
  }
  writeFileSync(EMPREINTE, empreinte);
  dire(`  écrans prêts en ${duree(performance.now() - debut)}`);
}

function empreinteSources(): string {
  const somme = createHash('sha256');
  for (const fichier of SOURCES.map((nom) => join(ADMIN, nom)).filter(existsSync).flatMap(fichiersDe)) somme.update(fichier).update(readFileSync(fichier));
  return somme.digest('hex');
}

function fichiersDe(chemin: string): string[] {
  if (!statSync(chemin).isDirectory()) return [chemin];
  return readdirSync(chemin, { recursive: true, encoding: 'utf8' }).sort().map((nom) => join(chemin, nom)).filter((nom) => statSync(nom).isFile());
}
