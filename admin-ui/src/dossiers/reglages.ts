/** What one looks at: which dossiers, in which order. It is in the address of the page. */
export interface Regard { filter: Record<string, unknown>; sort: string; order: 'ASC' | 'DESC' }
/** What is kept of a view: what one looks at, and through which columns. */
export interface Reglages extends Regard { colonnes: string[] }

export const REGARD_USUEL: Regard = { filter: {}, sort: 'prochaineEcheance', order: 'ASC' };

const trie = (objet: Record<string, unknown>) => JSON.stringify(Object.entries(objet).sort(([a], [b]) => a.localeCompare(b)));

/** Whether two people would see the same dossiers in the same order. */
export const memeRegard = (a: Regard, b: Regard): boolean => a.sort === b.sort && a.order === b.order && trie(a.filter) === trie(b.filter);

const estObjet = (valeur: unknown): valeur is Record<string, unknown> => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Reads what a view kept; what an earlier release wrote otherwise is left aside. */
export function lireReglages(brut: Record<string, unknown>): Reglages {
  const { filter, sort, order, colonnes } = brut;
  return {
    filter: estObjet(filter) ? filter : {},
    sort: typeof sort === 'string' ? sort : REGARD_USUEL.sort,
    order: order === 'DESC' ? 'DESC' : 'ASC',
    colonnes: Array.isArray(colonnes) ? colonnes.filter((c): c is string => typeof c === 'string') : [],
  };
}
