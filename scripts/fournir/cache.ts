import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { attendreVerrou } from '../lib/verrou.mjs';
import { dire, duree } from './dire';

/** The user's cache folder, shared by all clones: `DILIGENCE_CACHE`, else the XDG folder, else `~/.cache/diligence`. */
export const dossierCache = (): string =>
  process.env.DILIGENCE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'diligence');

/** Path of a cached item, whether it is there or not. */
export const enCache = (...chemin: string[]) => join(dossierCache(), ...chemin);

/**
 * Returns the cached folder `nom`, building it first when it is missing. It is built aside and renamed once complete,
 * under a lock: an interruption leaves nothing half-made, and two runs at once build it once.
 */
export async function fabriquer(nom: string, annonce: string, construire: (dossier: string) => Promise<void>): Promise<string> {
  const cible = enCache(nom);
  if (existsSync(cible)) return cible;
  const verrou = await attendreVerrou(enCache(`${nom}.verrou`), () => dire(`${nom} : une autre commande le prépare déjà, attente…`));
  const chantier = enCache(`.${nom}.${process.pid}`);
  try {
    if (existsSync(cible)) return cible;
    const debut = performance.now();
    for (const reste of readdirSync(dossierCache()).filter((autre) => autre.startsWith(`.${nom}.`))) rmSync(enCache(reste), { recursive: true, force: true });
    dire(`${annonce}…`);
    mkdirSync(chantier, { recursive: true });
    await construire(chantier);
    renameSync(chantier, cible);
    dire(`  prêt en ${duree(performance.now() - debut)}, gardé dans ${cible}`);
    return cible;
  } finally {
    rmSync(chantier, { recursive: true, force: true });
    verrou.rendre();
  }
}
