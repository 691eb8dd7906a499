import { randomBytes } from 'node:crypto';
import { setTimeout as attendre } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { creerActivites } from '@diligence/activities';
import { droitVivant } from '@diligence/activities/amendement';
import type { Regles } from '@diligence/activities/decider';
import { connecter, modeles, preparerStore, type Modeles } from '@diligence/activities/store';
import { convertisseur, depotMongo, preparerMoteur, Trousseau } from '@diligence/temporal';
import { paquetWorkflows } from '@diligence/temporal/essais';
import { creerWorker } from '@diligence/temporal/worker';
import { Greffe } from './banc';

export interface OptionsMonde extends Partial<Regles> { paquet?: { code: string } | { codePath: string } }
export interface MondeReel { client: Client; connection: Connection; namespace: string; m: Modeles; greffe: Greffe; dataConverter: DataConverter; arreterWorker(): Promise<void>; fermer(): Promise<void> }

/** A namespace and a database of their own on the real engine and store, with a worker as production runs it. */
export async function ouvrirMondeReel({ paquet = paquetWorkflows(), ...regles }: OptionsMonde = {}): Promise<MondeReel> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const address = process.env.TEMPORAL_ADDRESS!;
  const nom = `essais-${randomBytes(4).toString('hex')}`;
  const uri = new URL(process.env.MONGODB_URI!);
  uri.pathname = `/${nom}`;
  const store = await connecter(uri.href);
  const m = modeles(store);
  await preparerStore(m);
  const connection = await Connection.connect({ address });
  await ouvrirEspace(connection, nom);
  const native = await NativeConnection.connect({ address });
  const trousseau = new Trousseau({ dossier: randomBytes(32) }, depotMongo(m));
  const dataConverter = convertisseur(trousseau);
  const client = new Client({ connection, namespace: nom, dataConverter });
  const worker = await creerWorker({ connection: native, namespace: nom, paquet, trousseau, activites: creerActivites({ droit: droitVivant(m), ...regles, modeles: m, client }) });
  const arreterWorker = conduire(worker);
  const fermer = async (): Promise<void> => {
    await arreterWorker();
    await native.close();
    await connection.close();
    await store.dropDatabase();
    await store.close();
  };
  return { client, connection, namespace: nom, m, dataConverter, greffe: new Greffe(client), arreterWorker, fermer };
}

/** Runs the worker; what is given back stops it, once. */
function conduire(worker: Worker): () => Promise<void> {
  const marche = worker.run();
  return async () => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await marche;
  };
}

/** A new namespace is known everywhere in the engine only after its caches have turned. */
async function ouvrirEspace(connection: Connection, namespace: string): Promise<void> {
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 86_400 as never } });
  for (;;) {
    try {
      await preparerMoteur(connection, namespace);
      return;
    } catch (erreur) {
      if (!String(erreur).includes('not found')) throw erreur;
      await attendre(200);
    }
  }
}
