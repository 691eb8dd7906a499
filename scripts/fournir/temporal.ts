import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { enCache, fabriquer } from './cache';
import { executer, repond, surLeChemin } from './commande';
import { dire, Empechement } from './dire';
import { telechargerParSdk } from './sdk';

const VERSION = '1.5.1';
const NOM = `temporal-cli-${VERSION}`;

/** Path of Temporal's command line, which carries the development server: on PATH, cached, downloaded, or built with Go. */
export async function fournirTemporal(): Promise<string> {
  const present = surLeChemin('temporal') ?? [enCache(NOM, 'temporal'), enCache('temporal-cli-sdk', 'temporal')].find(existsSync);
  if (present) return present;
  try {
    return join(await fabriquer('temporal-cli-sdk', 'Téléchargement du moteur Temporal (au plus 45 s)', (d) => telechargerParSdk('dev-server', d, 'temporal')), 'temporal');
  } catch {
    dire('  téléchargement impossible : le moteur sera compilé ici.');
  }
  if (!repond('go', 'version')) {
    throw new Empechement('Moteur Temporal introuvable : le téléchargement est fermé et Go n’est pas installé. Installez Go ≥ 1.24, ou mettez « temporal » dans le PATH, ou donnez TEMPORAL_ADDRESS.');
  }
  return join(await fabriquer(NOM, 'Compilation du moteur Temporal avec Go (environ 4 minutes, une seule fois)', compiler), 'temporal');
}

async function compiler(dossier: string): Promise<void> {
  await executer('go', ['install', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`], { env: { ...process.env, GOBIN: dossier, CGO_ENABLED: '0' } });
}
