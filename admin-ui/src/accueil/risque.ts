import type { TacheSituee } from '../api-client/types';

type Pese = Pick<TacheSituee, 'detenu' | 'urgent' | 'escaladee' | 'aVerifier' | 'echeance' | 'pourLe'>;

/** Place of a task by what it may cost to be late: a person held, what the hierarchy was told, a limit of the law, a date, then the rest. */
export function risque({ detenu, urgent, escaladee, aVerifier, echeance, pourLe }: Pese): number {
  if (detenu || urgent) return 0;
  if (escaladee) return 1;
  if (echeance) return aVerifier ? 3 : 2;
  return pourLe ? 4 : 5;
}
