import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import type { Instant } from '@diligence/domain/commun';
import { Horloge } from '../commun/horloge';
import { Moteur } from '../ports';
import type { IncidentDto } from './incident.dto';

type Partie = 'registre' | 'moteur';
/** What people can still do, said of each part that may be down. */
const MOTS: Record<Partie, { texte: string; marche: string }> = {
  registre: { texte: 'Le registre des pourvois ne répond pas : les dossiers, les listes et les recherches ne s’affichent plus.', marche: 'Ce que vous avez saisi reste dans votre navigateur ; les délais continuent de courir et seront constatés.' },
  moteur: { texte: 'Le moteur de procédure ne répond pas : aucun acte ne peut être enregistré pour l’instant.', marche: 'Les dossiers, les listes, les recherches et le calculateur de délais se consultent ; ce que vous saisissez est gardé et pourra être renvoyé.' },
};
const PERIODE_MS = 10_000;

/** Asks each part every ten seconds whether it answers, and remembers since when it does not. */
@Injectable()
export class Sonde implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly enPanneDepuis = new Map<Partie, Instant>();
  private battement: NodeJS.Timeout | undefined;

  constructor(@InjectConnection() private readonly mongo: Connection, @Inject(Moteur) private readonly moteur: Moteur, @Inject(Horloge) private readonly horloge: Horloge) {}

  onApplicationBootstrap(): void { this.battement = setInterval(() => void this.sonder(), PERIODE_MS).unref(); }
  onApplicationShutdown(): void { clearInterval(this.battement); }

  async sonder(): Promise<void> {
    const registre = Promise.resolve().then(() => this.mongo.db!.command({ ping: 1 })).then(() => true, () => false);
    const [registreRepond, moteurRepond] = await Promise.all([registre, this.moteur.disponible()]);
    this.noter('registre', registreRepond);
    this.noter('moteur', moteurRepond);
  }

  /** What is down as of the last look. */
  incidents(): IncidentDto[] {
    return [...this.enPanneDepuis].map(([partie, depuis]) => ({ id: `${partie}:${depuis}`, source: partie, portee: 'cour' as const, ...MOTS[partie], depuis }));
  }

  private noter(partie: Partie, repond: boolean): void {
    if (repond) this.enPanneDepuis.delete(partie);
    else if (!this.enPanneDepuis.has(partie)) this.enPanneDepuis.set(partie, this.horloge.maintenant());
  }
}
