import { CancellationScope, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import { maintenant } from '../pourvoi/horloge';
import type { SuiviAide } from '../ports';
import { RELANCER, type EntreeAide } from './entree';

/** Retried until the pourvoi has answered: a step of the request moves its limits, and none may be lost on the way. */
const { suivreAide } = proxyActivities<SuiviAide>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  summary: 'Étapes d’une demande d’aide juridictionnelle transmises à son pourvoi',
});

/**
 * Carries one request for legal aid to its pourvoi: goes once through what is left to tell, and again for each call that
 * came meanwhile. The request itself lives in its own dossier; this run holds nothing, and another may take its place.
 */
export function aideJuridictionnelle({ numero }: EntreeAide): Promise<void> {
  let appelee = true;
  setHandler(defineSignal(RELANCER), () => { appelee = true; });
  return CancellationScope.nonCancellable(async () => {
    while (appelee) {
      appelee = false;
      await suivreAide({ numero, instant: maintenant() });
    }
  });
}
