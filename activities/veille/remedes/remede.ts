import type { CodeEcart } from '../../reconciliation';
import type { Monde } from '../monde';
import { lireVues } from '../vues';
import { etapesDeLAnnonce, etapesDesEcarts, etapesDuReveil, type Etape } from './etapes';

export type RemedeTechnique = 'reprendre' | 'rejouer';
/** What a remedy would do, sentence by sentence, or why it can do nothing. */
export interface Essai { possible: boolean; effets: string[]; empechement?: string }

const PERMIS: Record<RemedeTechnique, readonly CodeEcart[]> = {
  reprendre: ['journal-en-retard', 'moteur-absent', 'moteur-arrete', 'journal-en-avance', 'registre-absent', 'registre-different'],
  rejouer: ['journal-en-retard', 'registre-absent', 'registre-different'],
};
/** One repair may reveal the next gap: a journal completed makes the register late. */
const PASSES_MAX = 4;
const RIEN = 'Il n’y a plus rien à réparer : la situation a changé depuis qu’elle a été relevée.';

/** Dry run: looks at the dossier as it stands and changes nothing. */
export async function preparer(monde: Monde, remede: RemedeTechnique, numero: string): Promise<Essai> {
  return decrire(await etapes(monde, remede, numero));
}

/** Does it, looking again after each pass. Gives what was done; repeatable: what is done is not done again. */
export async function faire(monde: Monde, remede: RemedeTechnique, numero: string): Promise<Essai> {
  const effets: string[] = [];
  for (let passe = 0; passe < PASSES_MAX; passe += 1) {
    const prevues = await etapes(monde, remede, numero);
    const faisables = prevues.filter(({ empechement }) => empechement === undefined);
    if (faisables.length === 0) return effets.length > 0 ? { possible: true, effets } : decrire(prevues);
    for (const etape of faisables) await etape.faire();
    effets.push(...faisables.map(({ effet }) => effet));
  }
  return { possible: true, effets };
}

async function etapes(monde: Monde, remede: RemedeTechnique, numero: string): Promise<Etape[]> {
  const [vues] = await lireVues(monde, [numero]);
  if (!vues) return [];
  const reparations = await etapesDesEcarts(monde, vues, PERMIS[remede]);
  return [...reparations, ...(remede === 'rejouer' ? [...etapesDuReveil(monde, vues), ...etapesDeLAnnonce(monde, vues)] : [])];
}

function decrire(prevues: Etape[]): Essai {
  const empechement = prevues.length === 0 ? RIEN : prevues.find((e) => e.empechement !== undefined)?.empechement;
  return empechement === undefined ? { possible: true, effets: prevues.map(({ effet }) => effet) } : { possible: false, effets: [], empechement };
}
