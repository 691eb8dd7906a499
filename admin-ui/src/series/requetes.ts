import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import type { components } from '../api-client/schema';

type Schemas = components['schemas'];
export type Groupe = Schemas['GroupeDto'];
export type Membre = Schemas['MembreDto'];
export type Proposition = Schemas['PropositionDto'];
export type GroupeEcrit = Schemas['EcrireGroupeDto'];

/** The series of a dossier, and the dossiers that look related to it. */
export const useParente = (numero: string) =>
  useQuery({ queryKey: ['dossier', numero, 'parente'], queryFn: () => contenu(api.GET('/api/v1/dossiers/{numero}/parente', { params: { path: { numero } } })) });

interface Ecriture { id: string; version?: number | undefined; corps: GroupeEcrit }

/** Writes a group over the version known; what shows it is read again. */
export function useEcrireGroupe() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, corps }: Ecriture) =>
      contenu(api.PUT('/api/v1/groupes/{id}', { params: { path: { id }, header: version === undefined ? {} : { 'If-Match': `"${version}"` } }, body: corps })),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ['dossier'] }),
  });
}
