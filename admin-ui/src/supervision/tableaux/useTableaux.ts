import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, contenu } from '../../api-client/client';
import type { components } from '../../api-client/schema';
import type { Composition } from './composition';

export type Vue = components['schemas']['VueDto'];
const CLE = ['supervision', 'tableaux'];

/** The dashboards one has kept, and those of one's service. */
export const useTableaux = () =>
  useQuery({ queryKey: CLE, queryFn: () => contenu(api.GET('/api/v1/vues', { params: { query: { filter: JSON.stringify({ ressource: 'supervision' }), range: '[0,49]' } } })) });

interface Ecriture { id: string; nom: string; composition: Composition; version?: number | undefined }

/** Keeps a dashboard; refused when another window has changed it since it was read. */
export function useGarder() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ id, nom, composition, version }: Ecriture) =>
      contenu(api.PUT('/api/v1/vues/{id}', { params: { path: { id }, header: version === undefined ? {} : { 'If-Match': `"${version}"` } }, body: { ressource: 'supervision', nom, reglages: { ...composition } } })),
    onSuccess: () => requetes.invalidateQueries({ queryKey: CLE }),
  });
}

export function useSupprimer() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Vue, 'id' | 'version'>) => api.DELETE('/api/v1/vues/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } }),
    onSuccess: () => requetes.invalidateQueries({ queryKey: CLE }),
  });
}
