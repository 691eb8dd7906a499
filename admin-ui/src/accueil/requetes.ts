import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import type { components } from '../api-client/schema';
import type { TacheSituee } from '../api-client/types';
import { aujourdhui } from '../commun/dates';
import { useMoi } from '../session/ContexteMoi';
import type { Onglet } from './grouper';

const TACHES_LUES = 300;

export type CompteTaches = components['schemas']['CompteTachesDto'];
export type DossierAppele = components['schemas']['DossierAppeleDto'];
export type Absence = components['schemas']['AbsenceDto'];

const totalDe = (reponse: Response) => Number(reponse.headers.get('content-range')?.split('/')[1] ?? 0);

async function lireTaches(filtre: Record<string, unknown>): Promise<{ taches: TacheSituee[]; total: number }> {
  const query = { range: JSON.stringify([0, TACHES_LUES - 1]), sort: '["pourLe","ASC"]', filter: JSON.stringify(filtre) };
  const { data, response } = await api.GET('/api/v1/taches', { params: { query } });
  return { taches: data ?? [], total: totalDe(response) };
}

/** Tasks of one tab, with the filters kept; what was shown stays while another answer comes. */
export const useTaches = (vue: Onglet, mien: boolean, filtre: Record<string, unknown> = {}) =>
  useQuery({ queryKey: ['taches', vue, mien, filtre], queryFn: () => lireTaches({ ...filtre, vue, mien }), placeholderData: keepPreviousData });

/** What is still to do on the dossiers I am designated on, whoever does it. */
export const useTachesDeMesDossiers = () => useQuery({ queryKey: ['taches', 'designe'], queryFn: () => lireTaches({ designe: true, mien: false }) });

/** Counts by tab, kind and chamber, in one call. */
export const useComptes = (mien: boolean, voulus: boolean) =>
  useQuery({ enabled: voulus, queryKey: ['taches', 'comptes', mien], queryFn: () => contenu(api.GET('/api/v1/comptes-taches', { params: { query: { mien: mien ? 'true' : 'false' } } })) });

/** Dossiers called in the sixty days to come. */
export const useAudiences = (designe: boolean) =>
  useQuery({ queryKey: ['audiences', designe], queryFn: () => contenu(api.GET('/api/v1/audiences', { params: { query: { designe: designe ? 'true' : 'false' } } })) });

/** Absences of today for which I stand in. */
export function useRemplacements(): Absence[] {
  const { id, remplace = [] } = useMoi();
  return useQuery({
    queryKey: ['absences', id], enabled: remplace.length > 0,
    queryFn: () => contenu(api.GET('/api/v1/absences', { params: { query: { filter: JSON.stringify({ delegue: id, le: aujourdhui() }) } } })),
  }).data ?? [];
}

/** How many dossiers the watch finds blocked. */
export const useBlocages = () =>
  useQuery({ queryKey: ['blocages', 'nombre'], queryFn: async () => totalDe((await api.GET('/api/v1/supervision/blocages', { params: { query: { range: '[0,0]', filter: '{"ouvert":true}' } } })).response) });
