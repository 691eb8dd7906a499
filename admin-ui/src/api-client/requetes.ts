import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { GESTION } from '../actes/gestion';
import { nouvelleCle } from '../actes/brouillon';
import { aujourdhui } from '../commun/dates';
import { soumettreActe } from './actes';
import { api, contenu } from './client';
import type { AlerteSituee, Chambre, DefinitionActe, Referentiels } from './types';

const ALERTES_LUES = 100;
const POUR_TOUJOURS = { staleTime: Infinity, gcTime: Infinity };
const premieres = (nombre: number) => JSON.stringify([0, nombre - 1]);

/** One dossier, whole, in one call. */
export const useDossier = (numero: string) =>
  useQuery({ queryKey: ['dossier', numero], queryFn: () => contenu(api.GET('/api/v1/dossiers/{numero}', { params: { path: { numero } } })) });

/** The facts of a dossier, read only when they are `voulu`. */
export const useHistorique = (numero: string, voulu = true) =>
  useQuery({ queryKey: ['dossier', numero, 'historique'], queryFn: () => contenu(api.GET('/api/v1/dossiers/{numero}/historique', { params: { path: { numero } } })), enabled: voulu });

/** Alerts of my functions, not yet acknowledged. */
export const useAlertes = () =>
  useQuery({
    queryKey: ['alertes'],
    queryFn: () => contenu(api.GET('/api/v1/alertes', { params: { query: { range: premieres(ALERTES_LUES), filter: JSON.stringify({ acquittee: false, mien: true }) } } })),
  });

const VIDE: Referentiels = { calendriers: [], chambres: [], roles: [], regles: [], personnes: [] };

/** Chambers, roles, limits and persons: read once a session. */
export const useReferentiels = (): Referentiels =>
  useQuery({ queryKey: ['referentiels'], queryFn: () => contenu(api.GET('/api/v1/referentiels')), ...POUR_TOUJOURS }).data ?? VIDE;

/** Running dossiers by stage, of one chamber or of all those I may read. */
export const useStock = (chambre?: Chambre) =>
  useQuery({ queryKey: ['stock', chambre ?? 'toutes'], queryFn: () => contenu(api.GET('/api/v1/stock', { params: { query: chambre ? { chambre } : {} } })) });

/** The acts of the procedure by their id: forms, titles and buttons come from here. */
export function useDefinitions(): Map<string, DefinitionActe> {
  const { data } = useQuery({ queryKey: ['definitions'], queryFn: () => contenu(api.GET('/api/v1/actes')), ...POUR_TOUJOURS });
  return useMemo(() => new Map((data ?? []).map((definition) => [definition.id, definition])), [data]);
}

export function useDefinition(id: string | undefined): DefinitionActe | undefined {
  const definitions = useDefinitions();
  return id ? definitions.get(id) : undefined;
}

/** Acknowledging an alert is an act like any other: recorded, with who and when. */
export function useAcquitter() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: ({ numero, alerte }: AlerteSituee) =>
      soumettreActe(numero, { acte: GESTION.acquitter, dateActe: aujourdhui(), donnees: { alerte } }, { cle: nouvelleCle() }),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ['alertes'] }),
  });
}
