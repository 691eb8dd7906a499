import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Model } from 'mongoose';
import { Subject, type Observable } from 'rxjs';
import type { Evenement, Ligne } from '@diligence/activities/store';
import type { DossierVu } from '../droits';
import { Flux, type EvenementVu } from '../ports';
import { Collection } from './store';

const RELECTURE_MS = 500;
const LOT = 500;
const CHAMPS_DROITS = { chambre: 1, designations: 1, parties: 1, restreintA: 1 } as const;

/**
 * One reader for all subscribers. The change stream only says that something happened; events are always read from the
 * collection by number, so a stream that breaks delays them by half a second and loses none. The embedded store answers a
 * waiting stream at once and would be asked without end: only a replica set is listened to.
 */
@Injectable()
export class FluxMongo extends Flux implements OnApplicationShutdown {
  private readonly logger = new Logger('Evenements');
  private readonly sujet = new Subject<EvenementVu>();
  private commence = false;
  private dernier: number | undefined;
  private enCours: Promise<void> | undefined;
  private encore = false;
  private arreter: () => void = () => undefined;

  constructor(@Collection('evenements') private readonly evenements: Model<Evenement>, @Collection('lignes') private readonly lignes: Model<Ligne>) { super(); }

  override direct(): Observable<EvenementVu> {
    if (!this.commence) this.commencer();
    return this.sujet.asObservable();
  }

  override async depuis(id: number, limite: number): Promise<EvenementVu[]> {
    const lus = await this.evenements.find({ _id: { $gt: id } }).sort({ _id: 1 }).limit(limite).lean<Evenement[]>();
    const dossiers = await this.lignes.find({ _id: { $in: [...new Set(lus.map((e) => e.numero))] } }, CHAMPS_DROITS).lean<(DossierVu & Pick<Ligne, '_id'>)[]>();
    const vus = new Map(dossiers.map((d) => [d._id, d]));
    return lus.map(({ _id, numero, version, le, faits }) => ({ id: _id, numero, version, le, faits, vu: vus.get(numero) ?? null }));
  }

  onApplicationShutdown(): void {
    this.arreter();
    this.sujet.complete();
  }

  private commencer(): void {
    this.commence = true;
    const relecture = setInterval(() => this.reveiller(), RELECTURE_MS);
    this.arreter = () => clearInterval(relecture);
    this.reveiller();
    this.ecouter().catch((erreur: unknown) => this.logger.warn(`Flux de changements indisponible, relecture périodique : ${String(erreur)}`));
  }

  private async ecouter(): Promise<void> {
    const { setName } = await this.evenements.db.db!.admin().command({ isMaster: 1 });
    if (!setName) return;
    const flux = this.evenements.watch();
    flux.on('change', () => this.reveiller());
    flux.on('error', (erreur) => this.logger.warn(`Flux de changements interrompu, relecture périodique : ${erreur.name}`));
    const arreter = this.arreter;
    this.arreter = () => { arreter(); void flux.close().catch(() => undefined); };
  }

  private reveiller(): void {
    this.encore = true;
    this.enCours ??= this.lire().catch((erreur: unknown) => this.logger.warn(`Événements illisibles pour l’instant : ${String(erreur)}`)).finally(() => { this.enCours = undefined; });
  }

  private async lire(): Promise<void> {
    this.dernier ??= (await this.evenements.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean())?._id ?? 0;
    while (this.encore) {
      this.encore = false;
      const nouveaux = await this.depuis(this.dernier, LOT);
      for (const e of nouveaux) { this.dernier = e.id; this.sujet.next(e); }
      this.encore ||= nouveaux.length === LOT;
    }
  }
}
