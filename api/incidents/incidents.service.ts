import { Inject, Injectable } from '@nestjs/common';
import { Ecritures, verifierCentral, verifierChambre } from '../administration';
import { Horloge } from '../commun/horloge';
import type { Appelant } from '../droits';
import { champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import type { AnnonceDto, AnnoncerDto, IncidentDto } from './incident.dto';
import { Sonde } from './sonde';

type Annonce = Fiches['annonces'];
const vue = ({ _id, version: _version, portee = 'cour', ...annonce }: Annonce): AnnonceDto => ({ id: _id, source: 'annonce', portee, ...annonce });

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
    return [...this.sonde.incidents(), ...annonces.filter(({ finieLe }) => !finieLe).map(vue)];
  }

  /** Every announcement, those that ended too; the latest first. */
  async annoncees(): Promise<AnnonceDto[]> {
    return (await this.annonces.lister()).map(vue).sort((a, b) => b.depuis.localeCompare(a.depuis));
  }

  /** The same announcement under the same key is announced once. @throws Probleme 400, 403 outside one's bounds, 409. */
  async annoncer(id: string, { portee = 'cour', ...corps }: AnnoncerDto, appelant: Appelant): Promise<IncidentDto> {
    verifierPortee(appelant, { portee, chambre: corps.chambre });
    const maintenant = this.horloge.maintenant();
    const depuis = corps.depuis ? new Date(corps.depuis).toISOString() : ((await this.annonces.lire(id))?.depuis ?? maintenant);
    if (depuis > maintenant) throw champsInvalides([{ champ: 'depuis', message: 'Un incident ne commence pas dans l’avenir.' }]);
    return vue(await this.ecritures.creer(this.registre, { _id: id, version: 1, ...corps, portee, depuis }, appelant.demandeur.id));
  }

  /** @throws Probleme 403 outside one's bounds, 404. */
  async finir(id: string, appelant: Appelant): Promise<void> {
    const annonce = await this.annonces.lire(id);
    if (!annonce) throw introuvable(this.registre.libelle);
    verifierPortee(appelant, annonce);
    await this.ecritures.modifier(this.registre, id, undefined, { nom: 'finir', qui: appelant.demandeur.id }, (connue) => ({ ...connue, finieLe: connue.finieLe ?? this.horloge.maintenant() }));
  }
}

/** A local administrator speaks for their chamber, the central one for the Court and the country. */
function verifierPortee(appelant: Appelant, { portee, chambre }: Pick<Annonce, 'portee'> & { chambre?: Annonce['chambre'] | undefined }): void {
  if ((portee === 'chambre') !== (chambre !== undefined)) throw champsInvalides([{ champ: 'chambre', message: 'Nommez la chambre touchée, et elle seule.' }]);
  if (chambre === undefined) verifierCentral(appelant);
  else verifierChambre(appelant, chambre);
}
