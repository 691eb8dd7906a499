import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { serviceDocuments } from '../demarrage/documents';
import { serviceMoteur } from '../demarrage/moteur';
import { Processus } from '../demarrage/processus';
import { uriMongo } from '../fournir';
import { dossierEphemere } from '../lib/ephemere';
import { plageLibre } from '../lib/ports';

export interface Serveurs { env: Record<string, string>; arreter: () => Promise<void> }

/** A real Temporal and a real document store on free ports, with data of their own that go with them. */
export async function serveursEphemeres(): Promise<Serveurs> {
  const donnees = dossierEphemere('essais');
  const base = await plageLibre(2);
  const services = [await serviceMoteur({ donnees, port: base }), await serviceDocuments(donnees, base + 1)];
  const processus = services.map((service) => new Processus(service, join(donnees, 'journaux')));
  const arreter = async () => void (await Promise.all(processus.map((p) => p.arreter())));
  try {
    await Promise.all(processus.map((p) => p.demarrer()));
  } catch (erreur) {
    await arreter();
    throw erreur;
  }
  const env = {
    TEMPORAL_ADDRESS: `127.0.0.1:${base}`,
    MONGODB_URI: uriMongo(base + 1),
    CLE_MAITRE: randomBytes(32).toString('base64'),
    CLE_DELIBERE: randomBytes(32).toString('base64'),
  };
  return { env, arreter };
}
