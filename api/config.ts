import { randomBytes } from 'node:crypto';

/** Settings of an API process, read once from its environment. */
export interface Configuration {
  port: number;
  /** Address listened on: the machine itself, unless a container says otherwise. */
  hote: string;
  production: boolean;
  /** Origin people type in their browser, without a trailing slash. */
  urlPublique: string;
  mongo: string;
  temporal: { adresse: string; namespace: string; ui: string };
  oidc: { emetteur: string; client: string; secret: string };
  /** At least 32 characters: encrypts the session cookie. */
  secretSession: string;
  niveauLog: string;
  /** Whether the State's brand is shown (State sites only). */
  marqueEtat: boolean;
}

/** Injection token of the settings. */
export const CONFIGURATION = Symbol('Configuration');

/** A setting that is missing or forbidden: one sentence that says what to do. */
export class ErreurConfiguration extends Error {}

type Env = Record<string, string | undefined>;

function requis(env: Env, nom: string, defautHorsProduction: string): string {
  const valeur = env[nom];
  if (valeur) return valeur;
  if (env['NODE_ENV'] === 'production') throw new ErreurConfiguration(`La variable ${nom} doit être fournie en production.`);
  return defautHorsProduction;
}

/**
 * Reads the environment. Outside production every setting has a default derived from `PORT_BASE` (8400);
 * in production a missing secret or address throws `ErreurConfiguration`.
 * @param decalage port of this process when `PORT` is not given: `PORT_BASE + decalage`.
 */
export function lireConfiguration(env: Env, decalage: number): Configuration {
  const base = Number(env['PORT_BASE'] ?? 8400);
  const local = (n: number) => `http://127.0.0.1:${base + n}`;
  const port = Number(env['PORT'] ?? base + decalage);
  const secretSession = requis(env, 'SECRET_SESSION', randomBytes(32).toString('base64url'));
  if (secretSession.length < 32) throw new ErreurConfiguration('SECRET_SESSION doit compter au moins 32 caractères.');
  return {
    port,
    hote: env['HOTE'] ?? '127.0.0.1',
    production: env['NODE_ENV'] === 'production',
    urlPublique: requis(env, 'URL_PUBLIQUE', `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    mongo: requis(env, 'MONGODB_URI', `mongodb://127.0.0.1:${base + 3}/diligence`),
    temporal: {
      adresse: requis(env, 'TEMPORAL_ADDRESS', `127.0.0.1:${base + 4}`),
      namespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
      ui: (env['TEMPORAL_UI_URL'] ?? `${local(5)}/moteur`).replace(/\/$/, ''),
    },
    oidc: {
      emetteur: requis(env, 'OIDC_ISSUER', local(2)).replace(/\/$/, ''),
      client: env['OIDC_CLIENT_ID'] ?? 'diligence',
      secret: requis(env, 'OIDC_CLIENT_SECRET', 'secret-de-demonstration-hors-production'),
    },
    secretSession,
    niveauLog: env['NIVEAU_LOG'] ?? 'info',
    marqueEtat: env['MARQUE_ETAT'] === '1',
  };
}

/** Refuses a partner-facing process that was handed the key of the délibéré compartment. */
export function refuserCleDelibere(env: Env): void {
  if (env['CLE_DELIBERE'] !== undefined) {
    throw new ErreurConfiguration('CLE_DELIBERE ne doit jamais être fournie au processus des partenaires : retirez-la de son environnement.');
  }
}
