import { setTimeout as attendre } from 'node:timers/promises';
import type { Monde } from './monde';
import type { Annonceur } from './noter';
import type { Veille } from './schemas';
import { suivreParcours } from './suivre-parcours';
import { Veilleur } from './veilleur';

/** From the start of one round to the start of the next; a longer round is followed at once. */
const CADENCE_MS = 15_000;
const SUIVI_MS = 1_000;

export interface Ecoute { annoncer: Annonceur; tour(bilan: Veille): void; echec(erreur: unknown): void }

/** Watches until told to stop. A round that fails is told and the next one is tried: the store or the engine may be away. */
export async function veiller(monde: Monde, arret: AbortSignal, { annoncer, tour, echec }: Ecoute): Promise<void> {
  const veilleur = new Veilleur(monde, annoncer);
  const enBoucle = async (pas: () => Promise<number>): Promise<void> => {
    while (!arret.aborted) {
      const pause = await pas().catch((erreur: unknown) => {
        echec(erreur);
        return SUIVI_MS;
      });
      if (pause > 0) await attendre(pause, undefined, { signal: arret }).catch(() => undefined);
    }
  };
  await Promise.all([
    enBoucle(async () => {
      const bilan = await veilleur.tour();
      tour(bilan);
      return Math.max(1, CADENCE_MS - bilan.dureeMs);
    }),
    enBoucle(async () => ((await suivreParcours(monde)) > 0 ? 0 : SUIVI_MS)),
  ]);
}
