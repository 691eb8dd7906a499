import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';

/** A process is told from a later one with the same number by its start time. */
function depart(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19];
  } catch {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
}

/** Names a living process beyond doubt: number and start time. */
export const empreinte = (pid) => `${pid} ${depart(pid)}`;

/** Whether the process so named still lives. */
export function estVivant(marque) {
  const [pid] = marque.split(' ');
  const maintenant = depart(pid);
  return maintenant !== '' && marque === `${pid} ${maintenant}`;
}

/**
 * Takes an exclusive lock held by this process; a dead owner's lock is taken over.
 * @param {string} fichier
 * @returns {{ rendre: () => void } | { tenuPar: number }}
 */
export function prendreVerrou(fichier) {
  mkdirSync(dirname(fichier), { recursive: true });
  for (;;) {
    try {
      writeFileSync(fichier, empreinte(process.pid), { flag: 'wx' });
      const rendre = () => rmSync(fichier, { force: true });
      process.once('exit', rendre);
      return { rendre };
    } catch (erreur) {
      if (erreur.code !== 'EEXIST') throw erreur;
    }
    const marque = lire(fichier);
    if (marque && estVivant(marque)) return { tenuPar: Number(marque.split(' ')[0]) };
    if (lire(fichier) === marque) rmSync(fichier, { force: true });
  }
}

function lire(fichier) {
  try {
    return readFileSync(fichier, 'utf8');
  } catch {
    return null;
  }
}

/** Waits for the lock, saying once who holds it. */
export async function attendreVerrou(fichier, annoncer = () => {}) {
  for (let dit = false; ; await attendre(500)) {
    const verrou = prendreVerrou(fichier);
    if ('rendre' in verrou) return verrou;
    if (!dit) annoncer(verrou.tenuPar);
    dit = true;
  }
}
