import { useQuery } from '@tanstack/react-query';
import { api, contenu } from './client';
import type { ApercuActe, Depot } from './types';

/** Files the act that opens a dossier; the same key and content always get the same number. */
export const deposer = (depot: Depot, cle: string) =>
  contenu(api.POST('/api/v1/depots', { params: { header: { 'Idempotency-Key': cle } }, body: depot }));

/** What filing it would open; nothing is recorded. */
export const apercevoirDepot = (depot: Depot, signal: AbortSignal): Promise<ApercuActe> =>
  contenu(api.POST('/api/v1/depots/apercu', { body: depot, signal }));

/** Procedures this person may open, each with the forms of its opening acts. */
export const useProcedures = () =>
  useQuery({ queryKey: ['depots', 'procedures'], queryFn: () => contenu(api.GET('/api/v1/depots/procedures')), staleTime: Infinity });
