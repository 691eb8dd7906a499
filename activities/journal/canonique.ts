import { createHash } from 'node:crypto';

/** JSON with sorted keys and no `undefined`: the same content always gives the same text, whatever stored it. */
export function canonique(valeur: unknown): string {
  return JSON.stringify(valeur, (_cle, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

/** SHA-256 in hexadecimal of a value's canonical form. */
export const empreinte = (valeur: unknown): string => createHash('sha256').update(canonique(valeur)).digest('hex');
