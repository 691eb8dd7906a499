/**
 * Plays the scenarios on a real engine and keeps their histories, in clear and with fictitious names only:
 * `node scripts/run.mjs scripts/essais/avec-serveurs.ts node scripts/run.mjs workflows/replay/enregistrer.ts [scenario…]`
 * A history once committed is never recorded again: a new day makes a new file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { NativeConnection, Worker } from '@temporalio/worker';
import { decider } from '@diligence/domain/procedure';
import { empaqueterWorkflows } from '@diligence/temporal/worker';
import { activitesEnMemoire, Greffe } from '../essais/banc';
import { StoreEnMemoire } from '../essais/store-en-memoire';
import { FILE_POURVOI } from '../pourvoi';
import { HISTOIRES, type Enregistrement } from './enregistrement';
import { DEFAUT, SCENARIOS, type Scene } from './scenarios';

async function principal(demandes: string[]): Promise<void> {
  const address = process.env.TEMPORAL_ADDRESS!;
  const [connection, native] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const client = new Client({ connection });
  const store = new StoreEnMemoire();
  const activities = activitesEnMemoire(store, {
    decider: (etat, acte, contexte) => {
      if (acte.donnees.personne === DEFAUT) throw new Error('Défaut simulé');
      return decider(etat, acte, contexte);
    },
  });
  const worker = await Worker.create({ connection: native, taskQueue: FILE_POURVOI, workflowBundle: { code: await empaqueterWorkflows() }, activities });
  const jour = new Date().toISOString().slice(0, 10);
  const scene: Scene = { client, greffe: new Greffe(client), store, jour };
  await worker.runUntil(async () => {
    for (const [rang, [nom, jouer]] of Object.entries(SCENARIOS).entries()) {
      const fichier = join(HISTOIRES, `${jour}-${nom}.json`);
      if (existsSync(fichier) || (demandes.length > 0 && !demandes.includes(nom))) continue;
      const numero = `26-95.${901 + rang}`;
      await jouer(scene, numero);
      writeFileSync(fichier, `${JSON.stringify(await relever(scene, numero), null, 1)}\n`);
      console.log(fichier);
    }
  });
  await Promise.all([native.close(), connection.close()]);
}

async function relever({ client, greffe, store }: Scene, numero: string): Promise<Enregistrement> {
  const etat = await greffe.etat(numero);
  while (store.journal(numero).length < etat.seq) await new Promise((resolve) => setTimeout(resolve, 50));
  return { numero, histoires: await histoires(client, numero), faits: store.journal(numero).map(({ fait }) => fait), etat };
}

/** Every run of the dossier, the first one first. */
async function histoires(client: Client, numero: string): Promise<unknown[]> {
  const runs: unknown[] = [];
  let runId: string | undefined = await premierRun(client, numero);
  while (runId) {
    const histoire = await client.workflow.getHandle(`pourvoi:${numero}`, runId).fetchHistory();
    runs.push(JSON.parse(historyToJSON(histoire)));
    runId = histoire.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  return runs;
}

async function premierRun(client: Client, numero: string): Promise<string> {
  const { events } = await client.workflow.getHandle(`pourvoi:${numero}`).fetchHistory();
  return events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId ?? '';
}

principal(process.argv.slice(2)).then(() => process.exit(0), (erreur: unknown) => {
  console.error(erreur);
  process.exit(1);
});
