import { useQuery } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import { useReferentiels } from '../api-client/requetes';
import type { components } from '../api-client/schema';
import { useMoi } from '../session/ContexteMoi';

export type PersonneAdministree = components['schemas']['PersonneAdministreeDto'];
export type Fonction = components['schemas']['FonctionDto'];
export type DesignationChambre = components['schemas']['DesignationChambreDto'];
export type Absence = components['schemas']['AbsenceDto'];
export type Service = components['schemas']['ServiceDto'];

const TOUS = JSON.stringify([0, 999]);

/** Whether the directory is open to this person. */
export const useAdministre = (): boolean => useMoi().droits.includes('administrer:Annuaire');

/** Everybody the directory knows, by name; `undefined` until it is read, and to whom it is not open. */
export const useAnnuaireLu = (): PersonneAdministree[] | undefined =>
  useQuery({ queryKey: ['annuaire'], queryFn: () => contenu(api.GET('/api/v1/administration/personnes', { params: { query: { range: TOUS } } })), staleTime: 60_000, enabled: useAdministre() }).data;

export const useAnnuaire = (): PersonneAdministree[] => useAnnuaireLu() ?? [];

/** The name of somebody by their id; the id itself for who is neither in the directory nor in service today. */
export function useNom(): (id: string | undefined) => string {
  const { personnes } = useReferentiels();
  const noms = new Map([...personnes, ...useAnnuaire()].map(({ id, nom }) => [id, nom]));
  return (id) => (id ? (noms.get(id) ?? id) : '');
}

export const usePersonne = (id: string) =>
  useQuery({ queryKey: ['annuaire', id], queryFn: () => contenu(api.GET('/api/v1/administration/personnes/{id}', { params: { path: { id } } })) });

export const useServices = () =>
  useQuery({ queryKey: ['services'], queryFn: () => contenu(api.GET('/api/v1/services', { params: { query: { range: TOUS } } })) });
