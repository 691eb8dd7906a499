import { CancellationScope, continueAsNew, proxyActivities, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import { maintenant } from '../pourvoi/horloge';
import type { BilanDiffusion, Diffusion, PageDiffusion } from '../ports';
import type { EntreeAmendement } from './entree';

const { diffuserPage, noterDiffusion } = proxyActivities<Diffusion>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
  summary: 'Application d’une modification du droit aux dossiers en cours',
});

const RIEN: BilanDiffusion = { examines: 0, deplaces: 0, refuses: [], fini: false };

/**
 * Carries an approved amendment, or its withdrawal, to every running dossier it moves: page after page, each page done
 * whole before the next, until the stock is gone through. It cannot be left half done: cancelling does not stop it.
 */
export function amendement({ amendement: id, retrait, apres, bilan = RIEN }: EntreeAmendement): Promise<BilanDiffusion> {
  return CancellationScope.nonCancellable(async () => {
    let total = bilan;
    let suite = apres ?? null;
    do {
      const page: PageDiffusion = await diffuserPage({ amendement: id, retrait, apres: suite, instant: maintenant() });
      suite = page.suivant;
      total = cumuler(total, page);
      setCurrentDetails(`${total.examines} dossiers examinés, ${total.deplaces} déplacés.`);
      await noterDiffusion({ amendement: id, diffusion: total });
      if (suite !== null && workflowInfo().continueAsNewSuggested) return continueAsNew<typeof amendement>({ amendement: id, retrait, apres: suite, bilan: total });
    } while (suite !== null);
    return total;
  });
}

const cumuler = (total: BilanDiffusion, page: PageDiffusion): BilanDiffusion => ({
  examines: total.examines + page.examines, deplaces: total.deplaces + page.deplaces, refuses: [...total.refuses, ...page.refuses], fini: page.suivant === null,
});
