import type { Configuration } from '../config';

/** Path of the engine's own UI on the API's origin. */
export const CHEMIN_MOTEUR = '/moteur';

/** Address of the engine's UI, or of one of its workflows, as a supervisor opens it. */
export function adresseMoteur({ urlPublique, temporal }: Configuration, workflow?: string): string {
  const suite = workflow === undefined ? '' : `/namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${encodeURIComponent(workflow)}`;
  return `${urlPublique}${CHEMIN_MOTEUR}${suite}`;
}
