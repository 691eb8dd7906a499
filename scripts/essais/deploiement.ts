import { dire, repond } from '../fournir';
import { unite, type Bilan } from './bilan';
import { lancer } from './outils';

/** Checks the production composition where Docker's client can read one. */
export async function deploiement(): Promise<Bilan> {
  if (!repond('docker', 'compose', 'version')) {
    dire('  « docker compose » est absent : la composition n’est pas vérifiée ici.');
    return { reussis: 0, echoues: 0 };
  }
  return unite((await lancer('docker', ['compose', '--env-file', 'deploy/exemple.env', 'config', '--quiet'])) === 0);
}
