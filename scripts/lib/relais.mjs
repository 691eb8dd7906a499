import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { node24, racine } from './racine.mjs';

/**
 * Runs a TypeScript file under the repository's Node 24, with this process's arguments streams and folder.
 * Signals are handed on; the child also holds a channel to us, so that it learns if we are killed outright.
 * @param {string} fichier absolute path
 * @param {string[]} args
 * @returns {Promise<number>} the child's exit code
 */
export function relayer(fichier, args) {
  const enregistreur = createRequire(join(racine, 'package.json')).resolve('@swc-node/register');
  const enfant = spawn(node24, ['--enable-source-maps', '--require', enregistreur, fichier, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, SWC_NODE_PROJECT: join(racine, 'tsconfig.json') },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => enfant.kill(signal));
  return new Promise((resolve, reject) => {
    enfant.on('error', reject);
    enfant.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
