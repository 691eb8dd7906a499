import { Inject, Injectable } from '@nestjs/common';
import { Ecritures } from '../administration';
import { Horloge } from '../commun/horloge';
import { Fonds, FondsDe, type Fiches } from '../ports';
import type { AnnoncerDto, IncidentDto } from './incident.dto';
import { Sonde } from './sonde';

type Annonce = Fiches['annonces'];
const enDto = ({ _id, texte, marche, depuis }: Annonce): IncidentDto => ({ id: _id, source: 'annonce', texte, depuis, ...(marche ? { marche } : {}) });

/** What does not work now: found by the probe, or announced by somebody. */
@Injectable()
export class Incidents {
  private readonly registre;
  constructor(
    @FondsDe('annonces') private readonly annonces: Fonds<Annonce>, @Inject(Sonde) private readonly sonde: Sonde,
    @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds: annonces, nature: 'annonces', libelle: 'Cet incident' }; }

  /** Announcements cannot be read while the store is away; what the probe found still is. */
  async lister(): Promise<IncidentDto[]> {
    const annonces = await this.annonces.lister().catch(() => []);
    return [...this.sonde.incidents(), ...annonces.filter(({ finieLe }) => !finieLe).map(enDto)];
  }

  /** The same announcement under the same key is announced once. @throws Probleme 409. */
  async annoncer(id: string, corps: AnnoncerDto, qui: string): Promise<IncidentDto> {
    const depuis = (await this.annonces.lire(id))?.depuis ?? this.horloge.maintenant();
    return enDto(await this.ecritures.creer(this.registre, { _id: id, version: 1, ...corps, depuis }, qui));
  }

  /** @throws Probleme 404. */
  async finir(id: string, qui: string): Promise<void> {
    await this.ecritures.modifier(this.registre, id, undefined, 'finir', qui, (annonce) => ({ ...annonce, finieLe: annonce.finieLe ?? this.horloge.maintenant() }));
  }
}
