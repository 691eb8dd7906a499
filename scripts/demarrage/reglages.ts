import { uriMongo } from '../fournir';
import type { Secrets } from './secrets';

/** Ports, counted from `PORT_BASE`. */
export const PORTS = { interne: 0, partenaires: 1, identite: 2, documents: 3, moteur: 4, moteurUi: 5, worker: 6, veille: 7 } as const;

export type Adresses = ReturnType<typeof adresses>;

/** Where everything is; what the environment gives is used as it is and not started here. */
export function adresses(base: number) {
  const local = (decalage: number) => `http://127.0.0.1:${base + decalage}`;
  return {
    interne: local(PORTS.interne),
    partenaires: local(PORTS.partenaires),
    identite: process.env.OIDC_ISSUER ?? local(PORTS.identite),
    documents: process.env.MONGODB_URI ?? uriMongo(base + PORTS.documents),
    moteur: process.env.TEMPORAL_ADDRESS ?? `127.0.0.1:${base + PORTS.moteur}`,
    moteurUi: process.env.TEMPORAL_UI_URL ?? `${local(PORTS.moteurUi)}/moteur`,
    worker: local(PORTS.worker),
    veille: local(PORTS.veille),
  };
}

/** The environment common to our processes. Secrets are given one by one to those that need them. */
export function environnement(base: number, lieux: Adresses): Record<string, string | undefined> {
  return {
    PORT_BASE: String(base),
    MONGODB_URI: lieux.documents,
    TEMPORAL_ADDRESS: lieux.moteur,
    TEMPORAL_UI_URL: lieux.moteurUi,
    OIDC_ISSUER: lieux.identite,
    URL_PUBLIQUE: lieux.interne,
    CLE_MAITRE: undefined,
    CLE_DELIBERE: undefined,
    SECRET_SESSION: undefined,
    OIDC_CLIENT_SECRET: undefined,
  };
}

/** What each process may know: the partners' never gets the key of the délibéré. */
export const secretsDe = ({ CLE_MAITRE, CLE_DELIBERE, SECRET_SESSION, OIDC_CLIENT_SECRET }: Secrets) => ({
  identite: { OIDC_CLIENT_SECRET },
  worker: { CLE_MAITRE, CLE_DELIBERE },
  veille: { CLE_MAITRE, CLE_DELIBERE },
  interne: { CLE_MAITRE, CLE_DELIBERE, SECRET_SESSION, OIDC_CLIENT_SECRET },
  partenaires: { CLE_MAITRE, SECRET_SESSION, OIDC_CLIENT_SECRET },
  reprise: { CLE_MAITRE, CLE_DELIBERE },
});
