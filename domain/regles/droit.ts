import { createHash } from 'node:crypto';
import { REGLES } from './table';
import type { Droit } from './types';

/** JSON with sorted keys: the same law always gives the same text. */
const canonique = (valeur: unknown): string =>
  JSON.stringify(valeur, (_cle, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v);

/** SHA-256 of the law's canonical JSON. Holidays count only once a text has amended them. */
export const empreinteDuDroit = ({ regles, jours }: Omit<Droit, 'empreinte'>): string =>
  createHash('sha256').update(canonique(jours ? { regles, jours } : regles)).digest('hex');

const regles = Object.fromEntries(REGLES.map((regle) => [regle.id, regle]));
const droit: Droit = { empreinte: empreinteDuDroit({ regles }), regles };

/** The law in force as data: rules by id, and the SHA-256 of their canonical JSON. */
export const droitEnVigueur = (): Droit => droit;
