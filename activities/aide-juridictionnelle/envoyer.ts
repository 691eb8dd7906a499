import { WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { definitionParId, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { idPourvoi, messageActe, messages, REJETS } from '@diligence/workflows/pourvoi';

export type Reponse = { sort: 'faite' } | { sort: 'refusee'; raison: string };

const CLOS: Reponse = { sort: 'refusee', raison: 'le dossier est clos.' };
const estClos = (erreur: unknown): boolean => erreur instanceof WorkflowNotFoundError
  || (erreur instanceof WorkflowUpdateFailedError && erreur.cause instanceof ApplicationFailure && erreur.cause.type === REJETS.clos);

/** Submits an act to a dossier, under its own identifier; throws what another try may cure. */
export async function envoyer(client: Client, numero: string, acte: ActeSoumis): Promise<Reponse> {
  try {
    const recu = await client.workflow.getHandle(idPourvoi(numero)).executeUpdate(messageActe(definitionParId(acte.acte)!.nom), { args: [acte], updateId: acte.acteId });
    return recu.accepte ? { sort: 'faite' } : { sort: 'refusee', raison: recu.refus.message };
  } catch (erreur) {
    if (estClos(erreur)) return CLOS;
    throw erreur;
  }
}

/** The dossier as its workflow holds it, ahead of the lists; nothing when the engine has none. */
export async function lire(client: Client, numero: string): Promise<EtatPourvoi | undefined> {
  try {
    return await client.workflow.getHandle(idPourvoi(numero)).query(messages.etat);
  } catch (erreur) {
    if (erreur instanceof WorkflowNotFoundError) return undefined;
    throw erreur;
  }
}
