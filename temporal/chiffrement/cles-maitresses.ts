/** Who may open what: the dossier's own key, or the key of its délibéré, which partner-facing processes never hold. */
export type Compartiment = 'dossier' | 'delibere';

/** Master keys: they encrypt data keys only. */
export type ClesMaitresses = { dossier: Buffer; delibere?: Buffer };

/** A key that is missing, malformed, destroyed or out of reach. */
export class ErreurCle extends Error {
  constructor(readonly code: 'cle-maitre-invalide' | 'cle-detruite' | 'cle-inconnue' | 'compartiment-ferme' | 'dossier-inconnu', message: string) {
    super(message);
  }
}

/** Reads `CLE_MAITRE` and, where the process was given it, `CLE_DELIBERE`: 32 bytes in base64 each. */
export function lireClesMaitresses(env: Record<string, string | undefined>): ClesMaitresses {
  const dossier = lire('CLE_MAITRE', env.CLE_MAITRE);
  return env.CLE_DELIBERE === undefined ? { dossier } : { dossier, delibere: lire('CLE_DELIBERE', env.CLE_DELIBERE) };
}

function lire(nom: string, valeur = ''): Buffer {
  const cle = Buffer.from(valeur, 'base64');
  if (cle.length !== 32) throw new ErreurCle('cle-maitre-invalide', `${nom} doit contenir 32 octets en base64 (« openssl rand -base64 32 »).`);
  return cle;
}
