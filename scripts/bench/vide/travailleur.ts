import { NativeConnection, Worker } from '@temporalio/worker';
import { FILE_VIDE } from './file';

/** A worker process of its own, like the product's, with the SDK's own settings. */
async function servir(): Promise<void> {
  const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS! });
  const worker = await Worker.create({ connection, taskQueue: FILE_VIDE, workflowsPath: require.resolve('./vide.workflow') });
  await worker.run();
  await connection.close();
}

void servir();
