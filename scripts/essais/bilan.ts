import { dire, duree } from '../fournir';

/** What a step found. A step that is not a set of tests counts for one. */
export interface Bilan { reussis: number; echoues: number }

export const unite = (reussi: boolean): Bilan => (reussi ? { reussis: 1, echoues: 0 } : { reussis: 0, echoues: 1 });

export const somme = (bilans: Bilan[]): Bilan =>
  bilans.reduce((total, b) => ({ reussis: total.reussis + b.reussis, echoues: total.echoues + b.echoues }), { reussis: 0, echoues: 0 });

/** Runs a step and says its time. A step that cannot run has failed. */
export async function etape(titre: string, jouer: () => Promise<Bilan>): Promise<Bilan> {
  const debut = performance.now();
  dire(`\n▶ ${titre}`);
  const bilan = await jouer().catch((erreur: Error) => {
    dire(erreur.message);
    return unite(false);
  });
  const detail = bilan.reussis + bilan.echoues > 1 ? `, ${bilan.reussis} réussis, ${bilan.echoues} échoués` : '';
  dire(`${bilan.echoues === 0 ? '✔' : '✘'} ${titre} : ${duree(performance.now() - debut)}${detail}`);
  return bilan;
}
