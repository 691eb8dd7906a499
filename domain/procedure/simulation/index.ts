import type { SortieSimulation } from './types';
import { lireDemande } from './lire';
import { simuler } from './simuler';

export type * from './types';
export { simuler } from './simuler';

/** One simulation from plain JSON to plain JSON, as `npm run -s simuler` prints it. */
export function simulerJson(json: unknown): SortieSimulation {
  const lue = lireDemande(json);
  return lue.ok ? simuler(lue.valeur) : { erreur: lue.erreur };
}
