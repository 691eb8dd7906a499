import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Processus } from './processus';
import { noter } from './restes';
import type { Service } from './service';

/** Those the others depend on: stopped last. */
const SOCLE = ['temporal', 'documents'];

/** The processes started; a part that falls is started again, and all of them end together. */
export class Supervision {
  private readonly processus: Processus[] = [];
  private readonly journaux: string;
  private arretee = false;

  /** @param donnees folder for the logs (the previous start's are kept aside) and the list of processes */
  constructor(private readonly donnees: string) {
    this.journaux = join(donnees, 'journaux');
    const precedents = `${this.journaux}.precedents`;
    rmSync(precedents, { recursive: true, force: true });
    if (existsSync(this.journaux)) renameSync(this.journaux, precedents);
  }

  /** Starts a part and waits until it serves; does nothing once all is being stopped. */
  async lancer(service: Service): Promise<void> {
    if (this.arretee) return;
    const processus = new Processus(service, this.journaux, () => this.noter());
    this.processus.push(processus);
    await processus.demarrer();
  }

  async arreter(): Promise<void> {
    this.arretee = true;
    const estDuSocle = ({ service }: Processus) => SOCLE.includes(service.cle);
    await Promise.all(this.processus.filter((p) => !estDuSocle(p)).map((p) => p.arreter()));
    await Promise.all(this.processus.filter(estDuSocle).map((p) => p.arreter()));
    this.noter();
  }

  private noter(): void {
    noter(this.donnees, this.processus.flatMap(({ pid }) => pid ?? []));
  }
}
