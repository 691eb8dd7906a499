import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, contenu } from '../api-client/client';
import { ErreurApi } from '../api-client/erreur';
import type { operations } from '../api-client/schema';
import { useReferentiels } from '../api-client/requetes';
import type { Tables } from './enMots';
import type { Amendement, Impact, RegleVersionnee } from './types';

const EN_COURS_MS = 2_000;
const chemin = (id: string) => ({ params: { path: { id } } });
const si = (version: number | undefined) => (version === undefined ? {} : { 'If-Match': `"${version}"` });

/** Every rule with its dated values, by id. */
export function useRegles() {
  const requete = useQuery({ queryKey: ['legislation', 'regles'], queryFn: () => contenu(api.GET('/api/v1/legislation/regles')) });
  const parId = useMemo(() => new Map<string, RegleVersionnee>((requete.data ?? []).map((regle) => [regle.id, regle])), [requete.data]);
  return { ...requete, parId };
}

/** What changes are told with. */
export function useTables(): Tables {
  const { parId } = useRegles();
  const { calendriers } = useReferentiels();
  return { regles: parId, calendriers: new Map(calendriers.map(({ code, libelle }) => [code, libelle])) };
}

export const useAmendements = () => useQuery({ queryKey: ['legislation', 'amendements'], queryFn: () => contenu(api.GET('/api/v1/legislation/amendements')) });

const enChemin = ({ statut, diffusion }: Amendement): boolean => (statut === 'approuve' || statut === 'retire') && diffusion?.fini !== true;

/** One amendment; read again every two seconds while the dossiers are being told. */
export const useAmendement = (id: string) => useQuery({
  queryKey: ['legislation', 'amendements', id], queryFn: () => contenu(api.GET('/api/v1/legislation/amendements/{id}', chemin(id))),
  refetchInterval: ({ state: { data } }) => (data && enChemin(data) ? EN_COURS_MS : false),
});

type Corps = operations['ecrireAmendement']['requestBody']['content']['application/json'];

/** Names the fields as the form does: the last word of the path, the duration being its number. */
function nommer(erreur: unknown): never {
  if (!(erreur instanceof ErreurApi)) throw erreur;
  const champs = erreur.probleme.champs?.map(({ champ, message }) => ({ champ: (champ.split('.').at(-1) ?? champ).replace('duree', 'nombre'), message }));
  throw new ErreurApi({ ...erreur.probleme, ...(champs ? { champs } : {}) });
}
export const ecrireAmendement = (id: string, body: Corps): Promise<Amendement> => contenu(api.PUT('/api/v1/legislation/amendements/{id}', { ...chemin(id), body })).catch(nommer);
export const mesurer = (id: string): Promise<Impact> => contenu(api.POST('/api/v1/legislation/amendements/{id}/impact', chemin(id)));
export const approuver = (id: string, version: number): Promise<Amendement> => contenu(api.POST('/api/v1/legislation/amendements/{id}/approbation', { params: { path: { id }, header: si(version) } }));
export const retirer = (id: string, motif: string): Promise<Amendement> => contenu(api.POST('/api/v1/legislation/amendements/{id}/retrait', { ...chemin(id), body: { motif } }));
export const abandonner = (id: string): Promise<Amendement> => contenu(api.POST('/api/v1/legislation/amendements/{id}/abandon', chemin(id)));
