import createClient, { type Middleware } from 'openapi-fetch';
import { seConnecter } from '../session/connexion';
import { ErreurApi } from './erreur';
import type { paths } from './schema';

let jetonCsrf = '';

/** The token that proves a request comes from our page; told by `/api/v1/moi` at start. */
export const poserJeton = (jeton: string): void => { jetonCsrf = jeton; };

const SANS_EFFET = ['GET', 'HEAD'];

const intercepteur: Middleware = {
  onRequest: ({ request }) => {
    if (!SANS_EFFET.includes(request.method)) request.headers.set('X-CSRF-Token', jetonCsrf);
  },
  onResponse: async ({ response }) => {
    if (response.status === 401) seConnecter();
    if (!response.ok) throw await ErreurApi.lire(response);
  },
};

/** The generated client: paths and bodies are checked by the compiler, failures are thrown as `ErreurApi`. */
export const api = createClient<paths>({ baseUrl: location.origin });
api.use(intercepteur);

/** What a successful call brings; `onResponse` has already thrown otherwise. */
export async function contenu<T>(appel: Promise<{ data?: T; response: Response }>): Promise<T> {
  return (await appel).data as T;
}
