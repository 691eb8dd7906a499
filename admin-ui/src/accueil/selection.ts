import { createContext, useContext, useState } from 'react';
import type { TacheSituee } from '../api-client/types';

interface Selection {
  choisies: TacheSituee[];
  contient: (tache: TacheSituee) => boolean;
  /** Chooses or leaves these tasks. */
  poser: (taches: readonly TacheSituee[], choisies: boolean) => void;
  vider: () => void;
}

export const SelectionTaches = createContext<Selection>({ choisies: [], contient: () => false, poser: () => undefined, vider: () => undefined });
export const useSelectionTaches = () => useContext(SelectionTaches);

/** Tasks chosen among those shown; one that is no longer there leaves the selection by itself. */
export function useSelection(montrees: readonly TacheSituee[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    choisies: montrees.filter(({ id }) => ids.has(id)),
    contient: ({ id }) => ids.has(id),
    poser: (taches, choisies) => setIds((avant) => {
      const touchees = new Set(taches.map(({ id }) => id));
      return new Set(choisies ? [...avant, ...touchees] : [...avant].filter((id) => !touchees.has(id)));
    }),
    vider: () => setIds(new Set()),
  };
}
