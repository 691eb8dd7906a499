import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Absolute path of a program found on PATH. */
export function surLeChemin(...noms: string[]): string | undefined {
  const dossiers = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return noms.flatMap((nom) => dossiers.map((dossier) => join(dossier, nom))).find(estExecutable);
}

function estExecutable(chemin: string): boolean {
  try {
    accessSync(chemin, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Options { dossier?: string; env?: NodeJS.ProcessEnv; delaiMs?: number }

/** Runs a command to its end; rejects with the last lines it wrote. Killed, with its children, when `delaiMs` has passed. */
export function executer(commande: string, args: string[], { dossier, env, delaiMs }: Options = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const enfant = spawn(commande, args, { cwd: dossier, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const tuer = () => enfant.pid !== undefined && tuerGroupe(enfant.pid, 'SIGKILL');
    process.once('exit', tuer);
    const minuterie = delaiMs ? setTimeout(tuer, delaiMs) : undefined;
    let sortie = '';
    const garder = (morceau: Buffer) => (sortie = (sortie + morceau.toString()).slice(-2000));
    enfant.stdout.on('data', garder);
    enfant.stderr.on('data', garder);
    const finir = (erreur?: Error) => {
      clearTimeout(minuterie);
      process.off('exit', tuer);
      if (erreur) reject(erreur);
      else resolve();
    };
    enfant.on('error', finir);
    enfant.on('close', (code) => finir(code === 0 ? undefined : new Error(sortie.trim() || `${commande} : code ${code}`)));
  });
}

/** Signals a whole process group; a group already gone is no error. */
export function tuerGroupe(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    /* already gone */
  }
}

/** Whether the program runs and answers with success, e.g. `javac -version`. */
export const repond = (commande: string, ...args: string[]) => spawnSync(commande, args, { stdio: 'ignore' }).status === 0;
