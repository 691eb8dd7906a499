import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { tuerGroupe } from '../fournir';
import { racine } from '../lib/racine.mjs';
import { unite, type Bilan } from './bilan';

/** Runs one of the repository's own tools to its end, its output shown; resolves with its exit code. It ends, with all it started, when we do. */
export function lancer(outil: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const bin = join(racine, 'node_modules', '.bin');
  const PATH = `${bin}:${process.env.PATH}`;
  return new Promise((resolve, reject) => {
    const enfant = spawn(outil, args, { cwd: racine, stdio: ['ignore', 2, 2], env: { ...process.env, ...env, PATH }, detached: true });
    const emporter = () => enfant.pid && tuerGroupe(enfant.pid, 'SIGKILL');
    process.once('exit', emporter);
    enfant.on('error', reject).on('exit', (code) => {
      process.off('exit', emporter);
      resolve(code ?? 1);
    });
  });
}

/** A check that passes when each command, run in turn, exits with 0. */
export const controle = (...commandes: [string, ...string[]][]) => async (): Promise<Bilan> => {
  for (const [outil, ...args] of commandes) {
    if ((await lancer(outil, args)) !== 0) return unite(false);
  }
  return unite(true);
};
