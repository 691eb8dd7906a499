import { useQueries } from '@tanstack/react-query';
import { apercevoirActe } from '../api-client/actes';
import { useApresFrappe } from '../actes/useApresFrappe';
import type { ActeSaisi } from '../actes/saisie';
import type { ApercuActe } from '../api-client/types';
import { acteDe, type CibleLot } from './lot';

export interface ApercuLot { connus: { cible: CibleLot; apercu: ApercuActe }[]; attendus: number }

/** What the act would do on each dossier, as typed so far; nothing is recorded. */
export function useApercuLot(cibles: readonly CibleLot[], saisi: ActeSaisi | null): ApercuLot {
  const pose = useApresFrappe(JSON.stringify(saisi));
  const actes = pose === 'null' ? [] : cibles.map((cible) => ({ cible, acte: acteDe(JSON.parse(pose) as ActeSaisi, cible) }));
  return useQueries({
    queries: actes.map(({ cible, acte }) => ({
      queryKey: ['apercu', cible.numero, JSON.stringify(acte)], retry: false,
      queryFn: ({ signal }: { signal: AbortSignal }) => apercevoirActe(cible.numero, acte, signal),
    })),
    combine: (resultats) => ({
      attendus: actes.length,
      connus: resultats.flatMap(({ data }, rang) => { const cible = actes[rang]?.cible; return data && cible ? [{ cible, apercu: data }] : []; }),
    }),
  });
}
