import { condition, defineQuery, defineUpdate, proxyActivities, proxyLocalActivities, setCurrentDetails, setHandler, sleep } from '@temporalio/workflow';

/** A workflow that carries a name through every kind of payload a history may hold. */
interface Activites { repeter(nom: string): Promise<string>; refuser(nom: string): Promise<void> }

export const noter = defineUpdate<string, [string]>('noter');
export const lire = defineQuery<string>('lire');

export async function temoin(nom: string): Promise<string> {
  const { repeter, refuser } = proxyActivities<Activites>({ startToCloseTimeout: '10s', retry: { maximumAttempts: 1 }, summary: `Résumé : ${nom}` });
  const local = proxyLocalActivities<Activites>({ startToCloseTimeout: '10s' });
  let note = '';
  setHandler(noter, (texte) => (note = texte));
  setHandler(lire, () => note);
  setCurrentDetails(`Détails : ${nom}`);
  await condition(() => note !== '');
  await sleep(10, { summary: `Attente de ${nom}` });
  await local.repeter(nom);
  await refuser(nom).catch(() => undefined);
  return repeter(note);
}
