import { ApplicationFailure, WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { definitionParId, type ActeSoumis } from '@diligence/domain/procedure';
import { FILE_POURVOI, idPourvoi, REJETS, TYPE_POURVOI, type EntreePourvoi, type FinPourvoi, type Recu } from '@diligence/workflows/pourvoi';

type Pourvoi = (entree: EntreePourvoi) => Promise<FinPourvoi>;
export type Reponse = Recu | { accepte: true; dejaClos: true };

/**
 * Starts the pourvoi when it does not exist and submits its first act, in one call. The same act sent again gets the
 * same receipt; `dejaClos` when the pourvoi has already ended.
 */
export async function ouvrirPourvoi(client: Client, { numero, procedure }: EntreePourvoi, acte: ActeSoumis): Promise<Reponse> {
  const definition = definitionParId(acte.acte);
  if (!definition) throw new Error(`L’acte ${acte.acte} manque au catalogue.`);
  const startWorkflowOperation = new WithStartWorkflowOperation<Pourvoi>(TYPE_POURVOI, {
    workflowId: idPourvoi(numero), taskQueue: FILE_POURVOI, args: [{ numero, procedure }], workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'REJECT_DUPLICATE',
    staticSummary: `Pourvoi n° ${numero}`,
  });
  try {
    return await client.workflow.executeUpdateWithStart<Pourvoi, Recu, [ActeSoumis]>(definition.nom, { args: [acte], updateId: acte.acteId, startWorkflowOperation });
  } catch (erreur) {
    if (termine(erreur)) return { accepte: true, dejaClos: true };
    throw erreur;
  }
}

const termine = (erreur: unknown): boolean =>
  erreur instanceof WorkflowExecutionAlreadyStartedError
  || (erreur instanceof WorkflowUpdateFailedError && erreur.cause instanceof ApplicationFailure && erreur.cause.type === REJETS.clos);
