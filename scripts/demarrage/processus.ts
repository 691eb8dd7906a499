import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { dire, Empechement, tuerGroupe } from '../fournir';
import { racine } from '../lib/racine.mjs';
import type { Service } from './service';

const LIMITE_MS = 60_000;
const GRACE_MS = 10_000;
const RELANCE_MAX_MS = 10_000;
/** A process that lived this long has recovered: the next failure starts again from the shortest wait. */
const SAIN_MS = 30_000;
/** Under Jest a process stays in its runner's group, so that it goes with it when the run is interrupted. */
const GROUPE_PROPRE = process.env.JEST_WORKER_ID === undefined;

function signaler(pid: number, signal: NodeJS.Signals): void {
  if (GROUPE_PROPRE) return tuerGroupe(pid, signal);
  try {
    process.kill(pid, signal);
  } catch {
    /* already gone */
  }
}

/** One supervised process, in a group of its own: started, restarted when it falls, stopped with all its children. */
export class Processus {
  private enfant: ChildProcess | undefined;
  private arret = false;
  private echecs = 0;

  constructor(readonly service: Service, private readonly journaux: string, private readonly surPid: () => void = () => {}) {
    mkdirSync(journaux, { recursive: true });
  }

  get pid(): number | undefined {
    return this.enfant?.pid;
  }

  private get journal(): string {
    return join(this.journaux, `${this.service.cle}.log`);
  }

  /** Starts it and waits until it serves. */
  async demarrer(): Promise<void> {
    this.lancer();
    const limite = Date.now() + (this.service.limiteMs ?? LIMITE_MS);
    while (!(await this.service.pret())) {
      if (this.arret) return;
      if (this.echecs >= 3 || Date.now() > limite) throw new Empechement(`${this.service.nom} ne démarre pas. Dernières lignes de ${this.journal} :\n${this.dernieresLignes()}`);
      await attendre(100);
    }
  }

  private lancer(): void {
    const sortie = openSync(this.journal, 'a');
    const debut = Date.now();
    const { commande, args, env } = this.service;
    const enfant = spawn(commande, args, { cwd: racine, env: { ...process.env, ...env }, stdio: ['ignore', sortie, sortie], detached: GROUPE_PROPRE });
    closeSync(sortie);
    this.enfant = enfant;
    this.surPid();
    enfant.on('error', (erreur) => dire(`${this.service.nom} : ${erreur.message}`));
    const emporter = () => enfant.pid && signaler(enfant.pid, 'SIGKILL');
    process.once('exit', emporter);
    enfant.on('close', () => {
      process.off('exit', emporter);
      this.enfant = undefined;
      if (!this.arret) void this.relancer(Date.now() - debut);
    });
  }

  private async relancer(vecuMs: number): Promise<void> {
    this.echecs = vecuMs > SAIN_MS ? 1 : this.echecs + 1;
    const pause = Math.min(250 * 2 ** (this.echecs - 1), RELANCE_MAX_MS);
    dire(`${this.service.nom} s’est arrêté : relance dans ${pause} ms.`);
    await attendre(pause);
    if (!this.arret) this.lancer();
  }

  /** Asks it to stop, then makes it. */
  async arreter(): Promise<void> {
    this.arret = true;
    const enfant = this.enfant;
    if (!enfant?.pid) return;
    const { pid } = enfant;
    const fini = new Promise<void>((resolve) => void enfant.once('close', () => resolve()));
    signaler(pid, 'SIGTERM');
    await Promise.race([fini, attendre(GRACE_MS, undefined, { ref: false })]);
    signaler(pid, 'SIGKILL');
  }

  private dernieresLignes(): string {
    return readFileSync(this.journal, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  }
}
