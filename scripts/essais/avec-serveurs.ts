/**
 * Runs a command beside a real engine and a real store that live as long as it does:
 * `node scripts/run.mjs scripts/essais/avec-serveurs.ts jest --selectProjects integration -- activities`
 * The command finds them in TEMPORAL_ADDRESS, MONGODB_URI, CLE_MAITRE and CLE_DELIBERE.
 */
import { lancer } from './outils';
import { serveursEphemeres } from './serveurs';

async function principal([commande, ...args]: string[]): Promise<number> {
  if (!commande) throw new Error('Donnez la commande à lancer.');
  const serveurs = await serveursEphemeres();
  try {
    return await lancer(commande, args, { ...serveurs.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' });
  } finally {
    await serveurs.arreter();
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => process.exit(130));
principal(process.argv.slice(2)).then((code) => process.exit(code), (erreur: Error) => {
  console.error(erreur.message);
  process.exit(1);
});
