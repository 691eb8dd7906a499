import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { titreDossier, type EtatPourvoi } from '@diligence/domain/procedure';
import { attributsDeDepart, FILE_POURVOI, idPourvoi, messages, TYPE_POURVOI, type EntreePourvoi } from '@diligence/workflows/pourvoi';
import type { Inscription } from '@diligence/workflows/ports';

/** How the engine holds a dossier. `muet`: it runs, but no worker answered; `arrete`: ended otherwise than by a closing. */
export type VueMoteur =
  | { sort: 'vivant' | 'acheve' | 'arrete'; etat: EtatPourvoi }
  | { sort: 'absent' }
  | { sort: 'muet' };

const SORTS = { RUNNING: 'vivant', COMPLETED: 'acheve' } as const;

export async function lireMoteur(client: Client, numero: string): Promise<VueMoteur> {
  const poignee = client.workflow.getHandle(idPourvoi(numero));
  try {
    const { status } = await poignee.describe();
    const sort = SORTS[status.name as keyof typeof SORTS] ?? 'arrete';
    return { sort, etat: await poignee.query(messages.etat) };
  } catch (erreur) {
    return { sort: erreur instanceof WorkflowNotFoundError ? 'absent' : 'muet' };
  }
}

/** Facts that the engine holds after a given number, with their receipts; even a run ended by force still has them. */
export const inscriptionsApres = (client: Client, numero: string, seq: number): Promise<Inscription[]> =>
  client.workflow.getHandle(idPourvoi(numero)).query(messages.inscriptions, seq);

/** Numbers of the dossiers that the engine says are running. */
export async function numerosVivants(client: Client): Promise<string[]> {
  const numeros: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query: `WorkflowType = '${TYPE_POURVOI}' AND ExecutionStatus = 'Running'` })) {
    numeros.push(workflowId.slice(TYPE_POURVOI.length + 1));
  }
  return numeros;
}

/** Starts a dossier's workflow again; a run still alive is ended first, since the journal is ahead of it. */
export async function recreer(client: Client, entree: EntreePourvoi, vivant: boolean): Promise<void> {
  const workflowId = idPourvoi(entree.numero);
  if (vivant) await client.workflow.getHandle(workflowId).terminate('Le journal est en avance sur le moteur : reprise depuis le journal.');
  await client.workflow.start(TYPE_POURVOI, {
    workflowId,
    taskQueue: FILE_POURVOI,
    args: [entree],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    staticSummary: `${titreDossier(entree.procedure, entree.numero)}, repris depuis le journal`,
    ...(entree.transmis?.suite ? { typedSearchAttributes: attributsDeDepart(entree.transmis.suite.attributs) } : {}),
  });
}
