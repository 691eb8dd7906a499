import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import type { components } from '../api-client/schema';

type Schemas = components['schemas'];
export type Terme = Schemas['TermeDto'];
export type Vue = Schemas['VueDto'];
export type LotPossible = Schemas['LotPossibleDto'];
export type DernierActe = Schemas['DernierActeDto'];
type Valeurs = Schemas['ValeursDto'];

const CINQ_MINUTES = 300_000;
const AUCUNE: Valeurs = { procedures: [], matieres: [], etapes: [] };

/** What a query means and the first dossiers it finds; asked of two characters at least. */
export const useRecherche = (q: string) =>
  useQuery({
    queryKey: ['recherche', q], enabled: q.trim().length > 1, placeholderData: keepPreviousData, staleTime: 30_000,
    queryFn: ({ signal }) => contenu(api.GET('/api/v1/recherches', { params: { query: { q: q.trim().slice(0, 200) } }, signal })),
  });

/** Procedures, matters and stages that exist among the dossiers one may read. */
export const useValeurs = (): Valeurs =>
  useQuery({ queryKey: ['valeurs'], staleTime: CINQ_MINUTES, queryFn: () => contenu(api.GET('/api/v1/recherches/valeurs')) }).data ?? AUCUNE;

/** Views of the list of dossiers: one's own and one's service's. */
export const useVues = () =>
  useQuery({ queryKey: ['vues', 'dossiers'], staleTime: CINQ_MINUTES, queryFn: () => contenu(api.GET('/api/v1/vues', { params: { query: { filter: '{"ressource":"dossiers"}', range: '[0,99]' } } })) });

/** Who did what last on these dossiers. */
export const lireDerniersActes = (numeros: readonly string[]): Promise<DernierActe[]> =>
  contenu(api.GET('/api/v1/recherches/derniers-actes', { params: { query: { numeros: numeros.join(',') } } }));

/** Acts that every dossier of a selection allows now. */
export const useLotsPossibles = (numeros: readonly string[], voulu: boolean) =>
  useQuery({ queryKey: ['lots-possibles', ...numeros], enabled: voulu, staleTime: 0, queryFn: () => contenu(api.POST('/api/v1/actes/lots/possibles', { body: { numeros: [...numeros] } })) });
