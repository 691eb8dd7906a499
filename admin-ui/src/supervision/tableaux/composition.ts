/** What a dashboard may show, and how it is called. */
export const TUILES = {
  reperes: 'Repères', 'stock-chambre': 'Stock par chambre', 'stock-age': 'Stock par âge', 'stock-etape': 'Stock par étape', 'stock-matiere': 'Stock par matière',
  mouvements: 'Entrées, décisions et sorties', stock: 'Courbe du stock', durees: 'Durées jusqu’à la décision et à la clôture', bloques: 'Dossiers bloqués', informatique: 'Part de l’informatique', charge: 'Dossiers par agent (ETP)',
} as const;
export type CodeTuile = keyof typeof TUILES;

/** How a dashboard is arranged: its tiles in order, and the chamber it looks at. */
export interface Composition { tuiles: CodeTuile[]; chambre?: string }

export const COMPOSITION_INITIALE: Composition = { tuiles: ['reperes', 'mouvements', 'stock', 'stock-age', 'charge'] };

const estTuile = (code: unknown): code is CodeTuile => typeof code === 'string' && code in TUILES;

/** Reads what was kept; a tile that no longer exists is left out, and one kept twice is shown once. */
export function lireComposition(reglages: Record<string, unknown> | undefined): Composition {
  const { tuiles, chambre } = reglages ?? {};
  if (!Array.isArray(tuiles)) return COMPOSITION_INITIALE;
  return { tuiles: [...new Set(tuiles.filter(estTuile))], ...(typeof chambre === 'string' && chambre ? { chambre } : {}) };
}

/** Moves a tile one place up (-1) or down (1); at the end of the list it stays. */
export function deplacer(tuiles: readonly CodeTuile[], code: CodeTuile, pas: 1 | -1): CodeTuile[] {
  const rang = tuiles.indexOf(code);
  const cible = rang + pas;
  if (rang < 0 || cible < 0 || cible >= tuiles.length) return [...tuiles];
  return tuiles.with(rang, tuiles[cible]!).with(cible, code);
}
