import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { canonique, empreinte } from '@diligence/activities/journal';
import { definitionParId, type ActeSoumis } from '@diligence/domain/procedure';
import type { RecuAccepte } from '@diligence/workflows/pourvoi';
import { Projection } from '../actes/projection';
import { problemeDuRefus } from '../actes/refus';
import { Horloge } from '../commun/horloge';
import { CONFIGURATION, type Configuration } from '../config';
import type { Appelant } from '../droits';
import { Probleme, introuvable } from '../erreurs';
import { CarnetDepots, Moteur, type DepotInscrit } from '../ports';
import type { DepotDto, RecuDepotDto } from './depot.dto';

const PROCEDURE = 'civil-ro';
const DECLARATION = 'EC08';
const enRecu = ({ acteId, numero, le }: DepotInscrit, { version, echeances }: RecuAccepte): RecuDepotDto => ({ id: acteId, numero, deposeLe: le, version, echeances });

/** Filing: each step can be repeated, so a filing cut short is finished by sending it again under the same key. */
@Injectable()
export class Depots {
  constructor(
    @Inject(CarnetDepots) private readonly carnet: CarnetDepots, @Inject(Moteur) private readonly moteur: Moteur,
    @Inject(Projection) private readonly projection: Projection, @Inject(Horloge) private readonly horloge: Horloge,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @returns the receipt, once the lists show the pourvoi or after two seconds; the same key and content always get the same one. @throws Probleme 409 when the content differs. */
  async deposer(corps: DepotDto, cleClient: string, { demandeur }: Appelant): Promise<RecuDepotDto> {
    const cle = `depot:${demandeur.id}:${cleClient}`;
    const depot = await this.carnet.inscrire({
      cle, empreinte: empreinte(corps), numero: await this.carnet.numero(Number(this.horloge.jour().slice(0, 4)), cle),
      acteId: `depot-${createHash('sha256').update(canonique(cle)).digest('hex').slice(0, 32)}`, le: this.horloge.maintenant(),
    });
    if (depot.empreinte !== empreinte(corps)) throw new Probleme(409, 'cle-deja-utilisee', 'Cette clé désigne déjà un autre dépôt : choisissez-en une nouvelle.');
    const connu = await this.carnet.recu(depot.numero, depot.acteId);
    return enRecu(depot, connu ?? (await this.ouvrir(depot, corps, demandeur)));
  }

  /** @throws Probleme 404 when this person or system filed nothing under this identifier. */
  async lire(id: string, { demandeur }: Appelant): Promise<RecuDepotDto> {
    const depot = await this.carnet.parActe(id);
    if (!depot?.cle.startsWith(`depot:${demandeur.id}:`)) throw introuvable('Ce dépôt');
    const recu = await this.carnet.recu(depot.numero, depot.acteId);
    if (!recu) throw introuvable('Le reçu de ce dépôt');
    return enRecu(depot, recu);
  }

  private async ouvrir({ acteId, numero }: DepotInscrit, { dateActe, ...declaration }: DepotDto, { id, roles }: Appelant['demandeur']): Promise<RecuAccepte> {
    const definition = definitionParId(DECLARATION)!;
    const role = roles.find((r) => definition.roles.includes(r));
    if (!role) throw new Probleme(403, 'role-insuffisant', 'La déclaration de pourvoi n’appartient pas à votre fonction.', { quiPeut: definition.roles });
    const donnees = JSON.parse(JSON.stringify({ ...declaration, ...(this.configuration.production ? {} : { fictif: true }) })) as Record<string, unknown>;
    const acte: ActeSoumis = { acteId, acte: DECLARATION, dateActe, donnees, auteur: { id, role } };
    const recu = await this.moteur.ouvrir(numero, PROCEDURE, definition.nom, acte);
    if (!recu.accepte) throw problemeDuRefus(recu.refus);
    await this.projection.attendre(numero, recu.version);
    return recu;
  }
}
