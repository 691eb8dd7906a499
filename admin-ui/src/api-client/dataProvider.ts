import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { api, contenu } from './client';

const LISTES = {
  dossiers: '/api/v1/dossiers', taches: '/api/v1/taches', alertes: '/api/v1/alertes',
  personnes: '/api/v1/administration/personnes', designations: '/api/v1/administration/designations', absences: '/api/v1/absences', entrees: '/api/v1/entrees', ecritures: '/api/v1/administration/journal',
} as const;

const refusee = (): Promise<never> => Promise.reject(new Error('A dossier changes by its acts only.'));

async function lister(ressource: string, { pagination, sort, filter, signal }: GetListParams & { signal?: AbortSignal }) {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const query = {
    range: JSON.stringify([(page - 1) * perPage, page * perPage - 1]),
    filter: JSON.stringify(filter ?? {}),
    ...(sort ? { sort: JSON.stringify([sort.field, sort.order]) } : {}),
  };
  const { data, response } = await api.GET(LISTES[ressource as keyof typeof LISTES], { params: { query }, ...(signal ? { signal } : {}) });
  const total = Number(response.headers.get('content-range')?.split('/')[1] ?? 0);
  return { data: data as unknown as RaRecord[], total };
}

/** react-admin's reading of the API. Nothing is written here: what changes a dossier is an act. */
export const dataProvider = {
  getList: lister,
  getOne: async (_ressource: string, { id }: { id: unknown }) => ({ data: await contenu(api.GET('/api/v1/dossiers/{numero}', { params: { path: { numero: String(id) } } })) }),
  getMany: async (ressource: string, { ids }: { ids: unknown[] }) => lister(ressource, { filter: { id: ids }, pagination: { page: 1, perPage: ids.length } }),
  getManyReference: refusee,
  create: refusee,
  update: refusee,
  updateMany: refusee,
  delete: refusee,
  deleteMany: refusee,
} as unknown as DataProvider;
