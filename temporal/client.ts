import { Client, Connection } from '@temporalio/client';
import type { Modeles } from '@diligence/activities/store';
import { convertisseur, depotMongo, lireClesMaitresses, Trousseau } from './chiffrement';
import type { AdresseMoteur } from './reglages';

/** The dossiers' keys, as this process may use them: master keys from its environment, wrapped keys from the store. */
export const ouvrirTrousseau = (env: Record<string, string | undefined>, modeles: Pick<Modeles, 'cles'>): Trousseau =>
  new Trousseau(lireClesMaitresses(env), depotMongo(modeles));

/**
 * A client of the engine that encrypts and decrypts with the dossiers' keys. It connects at first use and again after a
 * cut, so that a process may start before the engine. Close it with `client.connection.close()`.
 */
export function creerClient({ adresse, namespace }: AdresseMoteur, trousseau: Trousseau): Client {
  return new Client({ connection: Connection.lazy({ address: adresse }), namespace, dataConverter: convertisseur(trousseau) });
}
