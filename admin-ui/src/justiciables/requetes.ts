import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import type { components } from '../api-client/schema';

type Schemas = components['schemas'];
export type Justiciable = Schemas['JusticiableDto'];
export type Presence = Schemas['PresenceDto'];
export type Correction = Schemas['CorrectionDto'];
export type ApercuCorrection = Schemas['ApercuCorrectionDto'];
export type Sorts = Schemas['SortsJusticiableDto'];
type Designee = Schemas['PartieDesigneeDto'];

/** A person and the dossiers one may read where she is a party. */
export const useJusticiable = (id: string | undefined) =>
  useQuery({ queryKey: ['justiciable', id], enabled: id !== undefined, queryFn: () => contenu(api.GET('/api/v1/justiciables/{id}', { params: { path: { id: id ?? '' } } })) });

/** Parties of the same name in other running dossiers. */
export const useHomonymes = (partie: Designee) =>
  useQuery({ queryKey: ['homonymes', partie.numero, partie.partie], queryFn: () => contenu(api.POST('/api/v1/justiciables/homonymes', { body: partie })) });

/** What a correction would do on each dossier; nothing is recorded. */
export const useApercuCorrection = (id: string, correction: Correction | null) =>
  useQuery({ queryKey: ['justiciable', id, 'apercu', correction], enabled: correction !== null, retry: false, queryFn: () => contenu(api.POST('/api/v1/justiciables/{id}/corrections/apercu', { params: { path: { id } }, body: correction! })) });

/** One sending, under a key: sent again after a silence, it does nothing twice. */
export interface Envoi<C> { cle: string; corps: C }

function useEcriture<C>(envoyer: (envoi: Envoi<C>) => Promise<Sorts>) {
  const requetes = useQueryClient();
  return useMutation({ mutationFn: envoyer, onSuccess: () => Promise.all(['dossier', 'justiciable', 'homonymes'].map((cle) => requetes.invalidateQueries({ queryKey: [cle] }))) });
}

/** Says that parties are one person: one already known when `id` is given. */
export const useRapprocher = (id: string | undefined) => useEcriture<Schemas['RapprochementDto']>(({ cle, corps }) => {
  const header = { 'Idempotency-Key': cle };
  return contenu(id ? api.POST('/api/v1/justiciables/{id}/rapprochements', { params: { path: { id }, header }, body: corps }) : api.POST('/api/v1/justiciables', { params: { header }, body: corps }));
});

/** Corrects a person in all her running dossiers, over the version known. */
export const useCorriger = (id: string, version: number) => useEcriture<Correction>(({ cle, corps }) =>
  contenu(api.POST('/api/v1/justiciables/{id}/corrections', { params: { path: { id }, header: { 'Idempotency-Key': cle, 'If-Match': `"${version}"` } }, body: corps })));
