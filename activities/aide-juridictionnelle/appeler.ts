import type { Client } from '@temporalio/client';
import type { EtatPourvoi } from '@diligence/domain/procedure';
import { AIDE, aTransmettre, lienAuPourvoi } from '@diligence/domain/procedure/aide-juridictionnelle';
import { idAide, RELANCER, TYPE_AIDE } from '@diligence/workflows/aide-juridictionnelle';
import { FILE_POURVOI } from '@diligence/workflows/pourvoi';
import type { Modeles } from '../store';

/** What makes two dossiers recognisable: who, and against which decision. */
const IDENTITE = ['parties-declarees', 'dossier-decrit'];

/** Requests that have something to tell, or may have found their pourvoi, now that these facts are written down. */
export async function demandesAppelees(m: Pick<Modeles, 'lignes'>, etat: EtatPourvoi, faits: string[]): Promise<string[]> {
  const identifie = faits.some((type) => IDENTITE.includes(type));
  if (etat.procedure === AIDE) return aTransmettre(etat).length > 0 || (identifie && !lienAuPourvoi(etat)) ? [etat.numero] : [];
  if (!identifie || !etat.decisionAttaquee) return [];
  const demandes = await m.lignes.find({ 'decisionAttaquee.date': etat.decisionAttaquee.date, procedure: AIDE, clos: null }, { _id: 1 }).lean<{ _id: string }[]>();
  return demandes.map(({ _id }) => _id);
}

/** Starts the workflow of a request, or tells the one that runs to look again. */
export const appeler = (client: Client) => async (numero: string): Promise<void> => {
  await client.workflow.signalWithStart(TYPE_AIDE, { workflowId: idAide(numero), taskQueue: FILE_POURVOI, args: [{ numero }], signal: RELANCER });
};
