import { ServiceError, WorkflowNotFoundError, type Client, type WorkflowExecutionDescription } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';
import type { RegardMoteur, SortMoteur } from '@diligence/domain/supervision';
import { idPourvoi, messages, TYPE_POURVOI } from '@diligence/workflows/pourvoi';

const LIMITE_MS = 5_000;
const SORTS: Record<string, SortMoteur> = { RUNNING: 'vivant', COMPLETED: 'acheve' };

/** `trace` moves whenever the run's history does: while it stays, its state cannot have changed. */
export interface Regard extends RegardMoteur { trace: string }

/** How the engine holds a dossier, from outside: nothing of its state is read, no worker is needed. */
export async function regarderMoteur(client: Client, numero: string): Promise<Regard> {
  try {
    const description = await client.connection.withDeadline(Date.now() + LIMITE_MS, () => client.workflow.getHandle(idPourvoi(numero)).describe());
    return lire(description);
  } catch (erreur) {
    if (erreur instanceof WorkflowNotFoundError) return { sort: 'absent', activites: [], trace: 'absent' };
    throw erreur;
  }
}

function lire({ status, runId, historyLength, raw }: WorkflowExecutionDescription): Regard {
  const { pendingWorkflowTask: tache, pendingActivities } = raw;
  return {
    sort: SORTS[status.name] ?? 'arrete',
    trace: `${runId}:${historyLength}:${status.name}`,
    activites: (pendingActivities ?? []).map(({ activityType, attempt }) => ({ type: activityType?.name ?? '', tentative: attempt ?? 1 })),
    ...(tache ? { tache: { tentative: tache.attempt ?? 1, depuis: new Date(tsToMs(tache.originalScheduledTime ?? tache.scheduledTime)).toISOString(), prise: Boolean(tache.startedTime) } } : {}),
  };
}

export interface Vivant { numero: string; chambre: string }

/** Dossiers that the engine lists as running; its lists lag a little behind the runs themselves. */
export async function listerVivants(client: Client): Promise<Vivant[]> {
  const vivants: Vivant[] = [];
  for await (const { workflowId, searchAttributes } of client.workflow.list({ query: `WorkflowType = '${TYPE_POURVOI}' AND ExecutionStatus = 'Running'`, pageSize: 1_000 })) {
    vivants.push({ numero: workflowId.slice(TYPE_POURVOI.length + 1), chambre: String(searchAttributes.Chambre?.[0] ?? 'sans') });
  }
  return vivants;
}

/** A worker lost with its cache is given up after ten seconds: an answer may come from another one just after. */
const SONDE_MS = 12_000;

/** Whether some worker answers for the queue: asks these running dossiers something that costs nothing. */
export async function workerRepond(client: Client, numeros: string[]): Promise<boolean> {
  const sonder = (numero: string) => client.connection.withDeadline(Date.now() + SONDE_MS, () => client.workflow.getHandle(idPourvoi(numero)).query(messages.inscriptions, Number.MAX_SAFE_INTEGER));
  return Promise.any(numeros.map(sonder)).then(() => true, ({ errors }: AggregateError) => !errors.every((erreur) => erreur instanceof ServiceError));
}
