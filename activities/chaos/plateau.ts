import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { serviceDocuments } from '../../scripts/demarrage/documents';
import { argumentsNode } from '../../scripts/demarrage/applications';
import { serviceMoteur } from '../../scripts/demarrage/moteur';
import { Processus } from '../../scripts/demarrage/processus';
import { repondHttp, type Service } from '../../scripts/demarrage/service';
import { uriMongo } from '../../scripts/fournir';
import { plageLibre } from '../../scripts/lib/ports';
import { node24 } from '../../scripts/lib/racine.mjs';

export type Victime = 'moteur' | 'documents' | 'worker' | 'api';
type Env = Record<string, string>;

/** Engine, store, worker and, when asked, api as real processes, restarted when they fall and given no time to tidy up. */
export interface Plateau {
  env: Env;
  /** Origin of the api, whether or not it runs. */
  url: string;
  /** Kills these one after the other, `pauseMs` apart, waiting for one that is down to be up again. @returns the pids killed. */
  frapper(coups: Victime[], pauseMs: number): Promise<number[]>;
  arreter(): Promise<void>;
}

export async function ouvrirPlateau({ avecApi = false } = {}): Promise<Plateau> {
  const donnees = mkdtempSync(join(tmpdir(), 'diligence-chaos-'));
  const base = await plageLibre(4);
  const url = `http://127.0.0.1:${base + 3}`;
  const env: Env = { TEMPORAL_ADDRESS: `127.0.0.1:${base}`, MONGODB_URI: uriMongo(base + 1), CLE_MAITRE: cle(), CLE_DELIBERE: cle(), SECRET_SESSION: cle(), URL_PUBLIQUE: url };
  const ouvrir = (service: Service) => new Processus(service, join(donnees, 'journaux'));
  const processus: Partial<Record<Victime, Processus>> = {
    moteur: ouvrir(await serviceMoteur({ donnees, port: base })),
    documents: ouvrir(await serviceDocuments(donnees, base + 1)),
    worker: ouvrir(application('worker', 'temporal/worker/main.ts', base + 2, '/sante', env)),
    ...(avecApi ? { api: ouvrir(application('api', 'api/interne.ts', base + 3, '/pret', env)) } : {}),
  };
  await Promise.all([processus.moteur?.demarrer(), processus.documents?.demarrer()]);
  await Promise.all([processus.worker?.demarrer(), processus.api?.demarrer()]);
  return {
    env,
    url,
    frapper: async (coups, pauseMs) => {
      const tues: number[] = [];
      for (const victime of coups) {
        await attendre(pauseMs);
        tues.push(await tuer(processus[victime]!));
      }
      return tues;
    },
    arreter: async () => {
      await Promise.all(Object.values(processus).map((p) => p.arreter()));
      rmSync(donnees, { recursive: true, force: true });
    },
  };
}

/** `kill -9`; throws when nothing dies of it, for a storm that strikes nothing proves nothing. */
async function tuer(processus: Processus): Promise<number> {
  while (processus.pid === undefined) await attendre(50);
  const { pid } = processus;
  process.kill(pid, 'SIGKILL');
  while (processus.pid === pid) await attendre(10);
  return pid;
}

const cle = (): string => randomBytes(32).toString('base64');

const application = (nom: string, fichier: string, port: number, sonde: string, env: Env): Service => ({
  nom, cle: nom, commande: node24, args: argumentsNode(fichier), env: { ...env, PORT: String(port), NIVEAU_LOG: 'warn' }, port,
  pret: repondHttp(`http://127.0.0.1:${port}${sonde}`),
});
