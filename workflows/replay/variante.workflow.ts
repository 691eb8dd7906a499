import { sleep } from '@temporalio/workflow';
import { pourvoi as veritable } from '../pourvoi/pourvoi.workflow';
import type { EntreePourvoi, FinPourvoi } from '../pourvoi';

/** The negative control of the replay test: the same workflow with a step put before the others. */
export async function pourvoi(entree: EntreePourvoi): Promise<FinPourvoi> {
  await sleep('1 minute');
  return veritable(entree);
}
