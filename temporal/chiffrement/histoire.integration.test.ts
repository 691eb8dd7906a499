import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { convertisseur } from './convertisseur';
import { depotMemoire } from './depots';
import { lire, noter, temoin } from './essais/temoin.workflow';
import { Trousseau } from './trousseau';

const NOM = 'Planchenault-Témoin';
const address = process.env.TEMPORAL_ADDRESS!;
let connection: Connection;
let native: NativeConnection;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  connection = await Connection.connect({ address });
  native = await NativeConnection.connect({ address });
});
afterAll(async () => {
  await connection.close();
  await native.close();
});

const activities = {
  repeter: async (nom: string) => nom,
  refuser: async (nom: string) => {
    throw new TypeError(`refusé à ${nom}`);
  },
};

/** Plays the workflow and returns all the engine kept of it, as bytes, with what the client could read. */
async function jouer(dataConverter?: DataConverter) {
  const taskQueue = randomUUID();
  const client = new Client({ connection, ...(dataConverter && { dataConverter }) });
  const worker = await Worker.create({ connection: native, taskQueue, workflowsPath: require.resolve('./essais/temoin.workflow'), activities, ...(dataConverter && { dataConverter }) });
  return worker.runUntil(async () => {
    const options = { workflowId: `pourvoi:${randomUUID()}`, taskQueue, memo: { objet: NOM } };
    const poignee = await client.workflow.start(temoin, { ...options, args: [NOM] });
    const note = await poignee.executeUpdate(noter, { args: [NOM] });
    const resultat = await poignee.result();
    const lu = await poignee.query(lire);
    const execution = { workflowId: options.workflowId };
    const { history } = await connection.workflowService.getWorkflowExecutionHistory({ namespace: 'default', execution });
    const brut = Buffer.from(temporal.api.history.v1.History.encode(history!).finish());
    const suite = await connection.workflowService.describeWorkflowExecution({ namespace: 'default', execution });
    const description = Buffer.from(temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse.encode(suite).finish());
    return { note, resultat, lu, brut: Buffer.concat([brut, description]).toString('utf8') };
  });
}

test('Un nom qui traverse un pourvoi n’est nulle part dans ce que le moteur conserve, erreurs et résumés compris.', async () => {
  const { note, resultat, lu, brut } = await jouer(convertisseur(new Trousseau({ dossier: randomBytes(32) }, depotMemoire())));
  expect([note, resultat, lu]).toEqual([NOM, NOM, NOM]);
  expect(brut).not.toContain('Planchenault');
  expect(brut).not.toContain('histoire.integration');
});

test('Contre-épreuve : sans le chiffrement, la même recherche trouve le nom et la trace de l’erreur.', async () => {
  const { brut } = await jouer();
  expect(brut).toContain('Planchenault');
  expect(brut).toContain('histoire.integration');
});
