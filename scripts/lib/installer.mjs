import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attendreVerrou } from './verrou.mjs';
import { node24, racine } from './racine.mjs';

const lirePaquets = (fichier) => JSON.parse(readFileSync(join(racine, fichier), 'utf8')).packages;

/** Whether what is installed is what the lockfile says; packages of other platforms apart. */
function estAJour() {
  if (!existsSync(node24) || !existsSync(join(racine, 'node_modules/.package-lock.json'))) return false;
  const installes = lirePaquets('node_modules/.package-lock.json');
  return Object.entries(lirePaquets('package-lock.json')).every(
    ([chemin, { version, link, optional, devOptional, peer }]) =>
      !chemin.includes('node_modules/') || link || optional || devOptional || peer || installes[chemin]?.version === version,
  );
}

/** Runs `npm ci` when the dependencies are missing or not those of the lockfile. Ends the process, with one sentence, when it cannot. */
export async function installer() {
  const [majeure] = process.versions.node.split('.').map(Number);
  if (majeure < 20) sortir(`Node ${process.versions.node} est trop ancien : installez Node 20 ou plus récent, puis relancez la commande.`);
  if (estAJour()) return;
  const verrou = await attendreVerrou(join(racine, '.data', 'installation.verrou'), () => console.error('Une autre commande installe déjà les dépendances : attente…'));
  try {
    if (estAJour()) return;
    console.error('Installation des dépendances (npm ci, une à deux minutes)…');
    const debut = performance.now();
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: racine, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    if (status !== 0) sortir('« npm ci » a échoué : vérifiez l’accès au registre npm, puis relancez la commande.');
    console.error(`  installées en ${Math.round((performance.now() - debut) / 1000)} s.`);
  } finally {
    verrou.rendre();
  }
}

/** @param {string} phrase */
function sortir(phrase) {
  console.error(phrase);
  process.exit(1);
}
