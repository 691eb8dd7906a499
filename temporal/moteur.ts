import { msToTs } from '@temporalio/common/lib/time';
import { enregistrerAttributs, type Services } from './attributs';

/** A closed run stays readable in the engine this long; the journal keeps everything, for ever. */
const CONSERVATION = '1826 days';

/** Brings a namespace to what the workflows expect: retention set explicitly, search attributes registered. Repeatable. */
export async function preparerMoteur(connection: Services, namespace: string): Promise<void> {
  await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: msToTs(CONSERVATION) } });
  await enregistrerAttributs(connection, namespace);
}
