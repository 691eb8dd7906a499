/** Readers of what a fact carries: they throw on another shape, and the fold then keeps the fact as unknown. */
const refuser = (attendu: string): never => { throw new TypeError(`${attendu} attendu`); };

export const texte = (v: unknown): string => (typeof v === 'string' ? v : refuser('texte'));
export const liste = (v: unknown): unknown[] => (Array.isArray(v) ? v : refuser('liste'));
export const textes = (v: unknown): string[] => liste(v).map(texte);

/** A record having at least these text fields; the rest is trusted to the decider that wrote it. */
export function objet<T extends object>(v: unknown, ...champs: (keyof T & string)[]): T {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return refuser('objet');
  for (const champ of champs) texte((v as Record<string, unknown>)[champ]);
  return v as T;
}
