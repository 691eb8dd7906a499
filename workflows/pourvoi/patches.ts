import { patched } from '@temporalio/workflow';

/**
 * Register of the changes made to the orchestration while dossiers were running. An entry is a `patched()` id, the date
 * and the reason; it is never renamed, and is removed only once no history older than it can still be replayed.
 */
export const PATCHES: Readonly<Record<string, { depuis: string; raison: string }>> = {};

/** Whether this run takes the new course; ids come from the register alone. */
export function estApplique(id: keyof typeof PATCHES): boolean {
  if (!(id in PATCHES)) throw new Error(`Le changement « ${id} » manque au registre des patchs.`);
  return patched(id);
}
