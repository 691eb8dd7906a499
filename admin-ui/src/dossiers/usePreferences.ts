import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';

const CLE = ['preferences'];

export type Densite = 'aeree' | 'serree';
/** How a person likes the list of dossiers. */
export interface PreferencesListe { colonnes?: string[]; densite?: Densite; vueParDefaut?: string }

const lire = () => contenu(api.GET('/api/v1/preferences'));

/** One's preferences for this list, kept by the API beside those of the other screens. */
export function usePreferences() {
  const requetes = useQueryClient();
  const { data, isPending } = useQuery({ queryKey: CLE, queryFn: lire, staleTime: Infinity });
  const preferences = (data?.reglages['dossiers'] ?? {}) as PreferencesListe;
  const { mutate } = useMutation({
    mutationFn: async (changees: PreferencesListe) => {
      const { reglages } = await lire();
      return contenu(api.PUT('/api/v1/preferences', { body: { reglages: { ...reglages, dossiers: { ...(reglages['dossiers'] as PreferencesListe | undefined), ...changees } } } }));
    },
    onMutate: (changees) => requetes.setQueryData<typeof data>(CLE, (avant) => avant && { ...avant, reglages: { ...avant.reglages, dossiers: { ...preferences, ...changees } } }),
    onError: () => requetes.invalidateQueries({ queryKey: CLE }),
  });
  return { preferences, service: data?.service, changer: mutate, lues: !isPending };
}
