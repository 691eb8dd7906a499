import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { preparerMoteur } from '@diligence/temporal';
import { fournirTemporal } from '../fournir';
import type { Service } from './service';

/**
 * The engine's default (10) is met by a burst of acts on one pourvoi, and it then drops all of them, accepted or not.
 * The workflow's own queue, shorter than this, refuses one act at a time instead.
 */
const ACTES_DE_FRONT = ['--dynamic-config-value', 'history.maxInFlightUpdates=200'];

export interface OptionsMoteur { donnees: string; port: number; portUi?: number; codec?: string }

/** Temporal's development server with its data in a file and, when asked, its web UI. */
export async function serviceMoteur({ donnees, port, portUi, codec }: OptionsMoteur): Promise<Service> {
  const adresse = `127.0.0.1:${port}`;
  const ui = portUi ? ['--ui-port', String(portUi), '--ui-public-path', '/moteur', ...(codec ? ['--ui-codec-endpoint', codec] : [])] : ['--headless'];
  return {
    nom: 'Moteur Temporal',
    cle: 'temporal',
    commande: await fournirTemporal(),
    args: ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', join(donnees, 'temporal.db'), '--log-level', 'warn', ...ACTES_DE_FRONT, ...ui],
    port,
    pret: () => moteurPret(adresse),
  };
}

/** Ready once the namespace keeps history for long and knows our search attributes. */
async function moteurPret(address: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 1_000 });
    await preparerMoteur(connection, 'default');
    return true;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}
