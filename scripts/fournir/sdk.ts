import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { node24, racine } from '../lib/racine.mjs';
import { executer } from './commande';

/** Long enough for a fair link; a closed one usually fails at once. */
const LIMITE_MS = 45_000;

/** Lets the Temporal SDK download one of its servers, in a process that can be stopped, and names the file `nom`. */
export async function telechargerParSdk(serveur: 'dev-server' | 'time-skipping', dossier: string, nom: string): Promise<void> {
  const programme = `
    const { TestWorkflowEnvironment } = require('@temporalio/testing');
    const server = { executable: { type: 'cached-download', downloadDir: ${JSON.stringify(dossier)} } };
    TestWorkflowEnvironment.${serveur === 'dev-server' ? 'createLocal' : 'createTimeSkipping'}({ server })
      .then((env) => env.teardown()).then(() => process.exit(0), (erreur) => { console.error(erreur.message); process.exit(1); });`;
  await executer(node24, ['-e', programme], { dossier: join(racine, 'workflows'), delaiMs: LIMITE_MS });
  const [fichier] = readdirSync(dossier);
  if (!fichier) throw new Error('aucun fichier téléchargé');
  renameSync(join(dossier, fichier), join(dossier, nom));
}
