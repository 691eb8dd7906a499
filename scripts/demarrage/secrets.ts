import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOMS = ['CLE_MAITRE', 'CLE_DELIBERE', 'SECRET_SESSION', 'OIDC_CLIENT_SECRET'] as const;
export type Secrets = Record<(typeof NOMS)[number], string>;

/** This installation's secrets: the environment's when given, else made once and kept readable by their owner alone. */
export function lireSecrets(donnees: string): Secrets {
  const fichier = join(donnees, 'secrets.json');
  const gardes = existsSync(fichier) ? (JSON.parse(readFileSync(fichier, 'utf8')) as Partial<Secrets>) : {};
  const complets = Object.fromEntries(NOMS.map((nom) => [nom, gardes[nom] ?? randomBytes(32).toString('base64')])) as Secrets;
  if (NOMS.some((nom) => gardes[nom] === undefined)) writeFileSync(fichier, JSON.stringify(complets, null, 2), { mode: 0o600 });
  return Object.fromEntries(NOMS.map((nom) => [nom, process.env[nom] ?? complets[nom]])) as Secrets;
}
