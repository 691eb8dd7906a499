import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apercevoirActe } from '../api-client/actes';
import type { ActeSaisi } from './saisie';

const ATTENTE_FRAPPE_MS = 350;

function useApresFrappe<T>(valeur: T): T {
  const [posee, setPosee] = useState(valeur);
  useEffect(() => {
    const minuteur = setTimeout(() => setPosee(valeur), ATTENTE_FRAPPE_MS);
    return () => clearTimeout(minuteur);
  }, [valeur]);
  return posee;
}

/** Consequences of the act as typed so far; asked once the typing pauses, and never recorded. */
export function useApercu(numero: string, saisi: ActeSaisi | null) {
  const pose = useApresFrappe(JSON.stringify(saisi));
  const { data, isFetching, error } = useQuery({
    queryKey: ['apercu', numero, pose],
    queryFn: ({ signal }) => apercevoirActe(numero, JSON.parse(pose) as ActeSaisi, signal),
    enabled: pose !== 'null',
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { apercu: data, enCours: isFetching, erreur: error };
}
