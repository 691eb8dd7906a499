import { useQueries } from '@tanstack/react-query';
import { api, contenu } from './client';
import type { paths } from './schema';

type Territoire = paths['/api/v1/calendriers/{territoire}/{annee}']['get']['parameters']['path']['territoire'];

/** Public holidays of a territory over some years, date → name; read once a session. */
export function useFeries(territoire: string, annees: readonly number[]): ReadonlyMap<string, string> {
  return useQueries({
    queries: annees.map((annee) => ({
      queryKey: ['calendrier', territoire, annee],
      queryFn: () => contenu(api.GET('/api/v1/calendriers/{territoire}/{annee}', { params: { path: { territoire: territoire as Territoire, annee } } })),
      staleTime: Infinity, gcTime: Infinity, retry: false,
    })),
    combine: (resultats) => new Map(resultats.flatMap(({ data }) => data?.feries ?? []).map(({ date, nom }) => [date, nom])),
  });
}
