import type { Cadre } from './cadre';
import { etape } from './etape';
import type { Effet } from './evenements';
import type { Interruption } from './types';

const estUnDeces = (motif: string): boolean => /d[ée]c[èe]s/i.test(motif);

/**
 * Death of the party the judgment was notified to (CPC 532), change of capacity or insolvency proceedings (CPC 531)
 * interrupt the limit to lodge a pourvoi, until a new notification to whoever may receive it.
 */
export function effetInterruption({ motif, date, nouvelleNotification }: Interruption, { regle }: Cadre): Effet {
  const deces = estUnDeces(motif);
  const evenement = motif.trim() || 'interruption';
  const article = deces ? 'CPC 532' : 'CPC 531';
  if (!regle?.interruption) {
    return { genre: 'sans-effet', etape: etape('evenement-sans-effet', article, date, { evenement, motif: 'delai-non-vise' }) };
  }
  return {
    genre: 'interrompt',
    article,
    evenement,
    repriseLe: nouvelleNotification ?? null,
    etapes: [etape('interruption', article, date, { evenement })],
    ...(deces && { reserve: 'Après un décès, le délai court après ceux pour faire inventaire et délibérer, qui ne sont pas calculés.' }),
  };
}
