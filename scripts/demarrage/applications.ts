import { createRequire } from 'node:module';
import { join } from 'node:path';
import { node24, racine } from '../lib/racine.mjs';
import { environnement, PORTS, secretsDe, type Adresses } from './reglages';
import type { Secrets } from './secrets';
import { repondHttp, type Service } from './service';

/** Arguments of Node that run a TypeScript file of the repository. */
export const argumentsNode = (fichier: string): string[] => [
  '--enable-source-maps',
  '--require',
  createRequire(join(racine, 'package.json')).resolve('@swc-node/register'),
  join(racine, fichier),
];

type Nom = 'identite' | 'worker' | 'veille' | 'interne' | 'partenaires';

const DEFINITIONS: Record<Nom, { nom: string; fichier: string; sonde: (lieux: Adresses) => string }> = {
  identite: { nom: 'Fournisseur d’identité', fichier: 'api/identite/fournisseur/main.ts', sonde: ({ identite }) => `${identite}/.well-known/openid-configuration` },
  worker: { nom: 'Worker', fichier: 'temporal/worker/main.ts', sonde: ({ worker }) => `${worker}/sante` },
  veille: { nom: 'Veille', fichier: 'scripts/veiller.ts', sonde: ({ veille }) => `${veille}/sante` },
  interne: { nom: 'API interne', fichier: 'api/interne.ts', sonde: ({ interne }) => `${interne}/pret` },
  partenaires: { nom: 'API des partenaires', fichier: 'api/partenaires.ts', sonde: ({ partenaires }) => `${partenaires}/pret` },
};

/** Our own processes. */
export function application(nom: Nom, base: number, lieux: Adresses, secrets: Secrets): Service {
  const { nom: intitule, fichier, sonde } = DEFINITIONS[nom];
  const port = base + PORTS[nom];
  return {
    nom: intitule,
    cle: nom,
    commande: node24,
    args: argumentsNode(fichier),
    env: { ...environnement(base, lieux), ...secretsDe(secrets)[nom], PORT: String(port) },
    port,
    pret: repondHttp(sonde(lieux)),
  };
}
