import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

export const agir = defineUpdate<number, [number]>('agir');

/** What an act costs the engine when there is nothing to decide, encrypt nor write. */
export async function vide(): Promise<void> {
  let total = 0;
  setHandler(agir, (n) => (total += n));
  await condition(() => false);
}
