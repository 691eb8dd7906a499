import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import type { DemandeRemede, FiltreComptes, Portion } from './types';

/** Figures follow the register by a second or two; read again often enough for the hour they show to stay true. */
const RYTHME_MS = 20_000;
const VIVANT = { refetchInterval: RYTHME_MS, placeholderData: keepPreviousData } as const;
const LUES = 500;

export const plage = (page: number, parPage: number): string => JSON.stringify([(page - 1) * parPage, page * parPage - 1]);
const totalDe = (reponse: Response): number => Number(reponse.headers.get('content-range')?.split('/')[1] ?? 0);
async function enListe<T>(appel: Promise<{ data?: T[]; response: Response }>): Promise<{ lignes: T[]; total: number }> {
  const { data = [], response } = await appel;
  return { lignes: data, total: totalDe(response) };
}

export const useStockSupervise = (portion: Portion) =>
  useQuery({ queryKey: ['supervision', 'stock', portion], queryFn: () => contenu(api.GET('/api/v1/supervision/stock', { params: { query: portion } })), ...VIVANT });

export const useFlux = (demande: Portion & { pas: 'semaine' | 'mois'; du?: string }) =>
  useQuery({ queryKey: ['supervision', 'flux', demande], queryFn: () => contenu(api.GET('/api/v1/supervision/flux', { params: { query: demande } })), ...VIVANT });

export const useDurees = (demande: Portion & { du: string; au?: string }) =>
  useQuery({ queryKey: ['supervision', 'durees', demande], queryFn: () => contenu(api.GET('/api/v1/supervision/durees', { params: { query: demande } })), ...VIVANT });

export const useEtapes = (demande: Portion & { jours: string }) =>
  useQuery({ queryKey: ['supervision', 'etapes', demande], queryFn: () => contenu(api.GET('/api/v1/supervision/etapes', { params: { query: demande } })), ...VIVANT });

export const useComptes = (filtre: FiltreComptes, tri: [string, 'ASC' | 'DESC'], page: number, parPage: number) =>
  useQuery({
    queryKey: ['supervision', 'dossiers', filtre, tri, page, parPage], ...VIVANT,
    queryFn: () => enListe(api.GET('/api/v1/supervision/dossiers', { params: { query: { filter: JSON.stringify(filtre), sort: JSON.stringify(tri), range: plage(page, parPage) } } })),
  });

export const useBlocages = (ouvert: boolean) =>
  useQuery({
    queryKey: ['supervision', 'blocages', ouvert], ...VIVANT,
    queryFn: () => enListe(api.GET('/api/v1/supervision/blocages', { params: { query: { filter: JSON.stringify({ ouvert }), sort: JSON.stringify(ouvert ? ['ouvertLe', 'ASC'] : ['vuLe', 'DESC']), range: plage(1, LUES) } } })),
  });

export const useBlocage = (id: string) =>
  useQuery({ queryKey: ['supervision', 'blocages', id], queryFn: () => contenu(api.GET('/api/v1/supervision/blocages/{id}', { params: { path: { id } } })), refetchInterval: RYTHME_MS });

export const useVeille = () => useQuery({ queryKey: ['supervision', 'veille'], queryFn: () => contenu(api.GET('/api/v1/supervision/veille')), refetchInterval: RYTHME_MS });
export const useEcarts = () => useQuery({ queryKey: ['supervision', 'ecarts'], queryFn: () => contenu(api.GET('/api/v1/supervision/ecarts')), refetchInterval: RYTHME_MS });
export const useDeblocages = () => useQuery({ queryKey: ['supervision', 'deblocages'], queryFn: () => contenu(api.GET('/api/v1/supervision/deblocages')), refetchInterval: RYTHME_MS });

export const useInterventions = (filtre: { etat?: 'proposee' | 'faite' | 'echouee'; aConfirmer?: boolean }) =>
  useQuery({
    queryKey: ['supervision', 'interventions', filtre], refetchInterval: RYTHME_MS,
    queryFn: () => enListe(api.GET('/api/v1/supervision/interventions', { params: { query: { filter: JSON.stringify(filtre), range: plage(1, LUES) } } })),
  });

/** Says what a remedy would do; nothing is written. */
export const useEssai = (id: string) =>
  useMutation({ mutationFn: (body: DemandeRemede) => contenu(api.POST('/api/v1/supervision/blocages/{id}/remedes/essai', { params: { path: { id } }, body })) });

/** Does it, or proposes it to a second person; sent again under the same key, it is the same intervention. */
export function useRemede(id: string) {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ cle, ...body }: DemandeRemede & { cle: string }) =>
      contenu(api.POST('/api/v1/supervision/blocages/{id}/remedes', { params: { path: { id }, header: { 'Idempotency-Key': cle } }, body })),
    onSettled: () => requetes.invalidateQueries({ queryKey: ['supervision'] }),
  });
}

export function useConfirmation() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => contenu(api.POST('/api/v1/supervision/remedes/{id}/confirmation', { params: { path: { id } } })),
    onSettled: () => requetes.invalidateQueries({ queryKey: ['supervision'] }),
  });
}

export const useParametres = () => useQuery({ queryKey: ['supervision', 'parametres'], queryFn: () => contenu(api.GET('/api/v1/supervision/parametres')) });

/** Gives a figure of steering its next value; refused when another was given meanwhile. */
export function useCorrection() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ cle, chambre, ...body }: { cle: string; chambre: string; valeur: number; motif: string; rang: number }) =>
      contenu(api.PUT('/api/v1/supervision/parametres/{cle}/{chambre}', { params: { path: { cle, chambre } }, body })),
    onSettled: () => requetes.invalidateQueries({ queryKey: ['supervision', 'parametres'] }),
  });
}
