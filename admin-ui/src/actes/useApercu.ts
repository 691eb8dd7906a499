import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { apercevoirActe } from '../api-client/actes';
import type { ActeSaisi } from './saisie';
import { useApresFrappe } from './useApresFrappe';

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
