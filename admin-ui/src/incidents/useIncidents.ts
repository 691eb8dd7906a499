import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, contenu } from '../api-client/client';
import { ErreurApi } from '../api-client/erreur';
import { useDirect } from '../direct/FluxDirect';
import { useMoi } from '../session/ContexteMoi';
import { incidentDuPoste, meConcerne } from './lire';
import type { IncidentVu } from './types';

const PERIODE_MS = 15_000;

const seTait = (erreur: unknown): boolean => erreur !== null && !(erreur instanceof ErreurApi && erreur.status < 500);

/** What is down now, asked every fifteen seconds and as soon as the live stream falls; when nothing answers, what this workstation sees. */
export function useIncidents(): IncidentVu[] {
  const moi = useMoi();
  const requetes = useQueryClient();
  const { connecte } = useDirect();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['incidents'], queryFn: () => contenu(api.GET('/api/v1/incidents')), refetchInterval: PERIODE_MS, retry: false, networkMode: 'always', staleTime: 0,
  });
  const muet = seTait(error);
  const etaitMuet = useRef(muet);
  useEffect(() => { if (!connecte) void refetch(); }, [connecte, refetch]);
  useEffect(() => {
    if (etaitMuet.current && !muet) void requetes.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'incidents' });
    etaitMuet.current = muet;
  }, [muet, requetes]);
  if (muet) return [incidentDuPoste(new Date(dataUpdatedAt || performance.timeOrigin).toISOString(), navigator.onLine)];
  return (data ?? []).filter((incident) => meConcerne(incident, moi));
}
