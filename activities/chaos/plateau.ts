import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceDocuments } from '../../scripts/demarrage/documents';
import { argumentsNode } from '../../scripts/demarrage/applications';
import { serviceMoteur } from '../../scripts/demarrage/moteur';
import { Processus } from '../../scripts/demarrage/processus';
import { repondHttp, type Service } from '../../scripts/demarrage/service';
import { tuerGroupe, uriMongo } from '../../scripts/fournir';
import { plageLibre } from '../../scripts/lib/ports';
import { node24 } from '../../scripts/lib/racine.mjs';

export type Victime = 'moteur' | 'documents' | 'worker';

/** Engine, store and worker as real processes, restarted when they fall; `tuer` gives them no time to tidy up. */
export interface Plateau {
  env: Record<string, string>;
  tuer(victime: Victime): void;
  arreter(): Promise<void>;
}

export async function ouvrirPlateau(): Promise<Plateau> {
  const donnees = mkdtempSync(join(tmpdir(), 'diligence-chaos-'));
  const base = await plageLibre(3);
  const env = { TEMPORAL_ADDRESS: `127.0.0.1:${base}`, MONGODB_URI: uriMongo(base + 1), CLE_MAITRE: cle(), CLE_DELIBERE: cle() };
  const services: Record<Victime, Service> = {
    moteur: await serviceMoteur({ donnees, port: base }),
    documents: await serviceDocuments(donnees, base + 1),
    worker: serviceWorker(base + 2, env),
  };
  const processus = Object.fromEntries(Object.entries(services).map(([nom, service]) => [nom, new Processus(service, join(donnees, 'journaux'))])) as Record<Victime, Processus>;
  await Promise.all([processus.moteur.demarrer(), processus.documents.demarrer()]);
  await processus.worker.demarrer();
  return {
    env,
    tuer: (victime) => {
      const { pid } = processus[victime];
      if (pid) tuerGroupe(pid, 'SIGKILL');
    },
    arreter: async () => {
      await Promise.all(Object.values(processus).map((p) => p.arreter()));
      rmSync(donnees, { recursive: true, force: true });
    },
  };
}

const cle = (): string => randomBytes(32).toString('base64');

const serviceWorker = (port: number, env: Record<string, string>): Service => ({
  nom: 'Worker', cle: 'worker', commande: node24, args: argumentsNode('temporal/worker/main.ts'), env: { ...env, PORT: String(port), NIVEAU_LOG: 'warn' }, port,
  pret: repondHttp(`http://127.0.0.1:${port}/sante`),
});
