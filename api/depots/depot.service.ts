import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { canonique, empreinte } from '@diligence/activities/journal';
import { etatInitial } from '@diligence/domain/procedure';
import type { RecuAccepte } from '@diligence/workflows/pourvoi';
import type { ApercuDto } from '../actes/acte.dto';
import { consequences } from '../actes/apercu';
import { Projection } from '../actes/projection';
import { problemeDuRefus } from '../actes/refus';
import { Horloge } from '../commun/horloge';
import { CONFIGURATION, type Configuration } from '../config';
import type { Appelant } from '../droits';
import { Probleme, introuvable } from '../erreurs';
import { CarnetDepots, Legislation, Moteur, type DepotInscrit } from '../ports';
import { lireDeclaration, type Declaration } from './declaration';
import type { DepotDto, ProcedureOuvrableDto, RecuDepotDto } from './depot.dto';
import { FAMILLES, ouverturesPour } from './ouvertures';

/** Number of no dossier: a preview takes none. */
const SANS_NUMERO = '00-00.000';
const enRecu = ({ acteId, numero, le }: DepotInscrit, { version, echeances }: RecuAccepte): RecuDepotDto => ({ id: acteId, numero, deposeLe: le, version, echeances });

/** Filing: each step can be repeated, so a filing cut short is finished by sending it again under the same key. */
@Injectable()
export class Depots {
  constructor(
    @Inject(CarnetDepots) private readonly carnet: CarnetDepots, @Inject(Moteur) private readonly moteur: Moteur,
    @Inject(Projection) private readonly projection: Projection, @Inject(Horloge) private readonly horloge: Horloge,
    @Inject(CONFIGURATION) private readonly configuration: Configuration, @Inject(Legislation) private readonly legislation: Legislation,
  ) {}

  /** What the caller may open, with the form of each opening act. */
  procedures({ demandeur }: Appelant): ProcedureOuvrableDto[] {
    return ouverturesPour(demandeur.roles).map(({ procedure: { id, nom, ouverture }, formulaires }) => ({ id, nom, famille: FAMILLES[ouverture.serie], actes: formulaires }));
  }

  /** What the filing would open, nothing being recorded and no number taken. @throws Probleme as `deposer`; a refusal of the law is part of the answer. */
  async apercevoir(corps: DepotDto, appelant: Appelant): Promise<ApercuDto> {
    const { procedure, acte } = this.declaration(corps, appelant);
    return consequences(etatInitial(SANS_NUMERO, procedure.id), { ...acte, acteId: 'apercu' }, { droit: await this.legislation.droit(), maintenant: this.horloge.maintenant() });
  }

  /** @returns the receipt, once the lists show the pourvoi or after two seconds; the same key and content always get the same one. @throws Probleme 400 the fields, 403, 409 when the content differs, 422 an act that does not open this procedure. */
  async deposer(corps: DepotDto, cleClient: string, appelant: Appelant): Promise<RecuDepotDto> {
    const declaration = this.declaration(corps, appelant);
    const cle = `depot:${appelant.demandeur.id}:${cleClient}`;
    const depot = await this.carnet.inscrire({
      cle, empreinte: empreinte(corps), numero: await this.carnet.numero(Number(this.horloge.jour().slice(0, 4)), declaration.procedure.ouverture.serie, cle),
      acteId: `depot-${createHash('sha256').update(canonique(cle)).digest('hex').slice(0, 32)}`, le: this.horloge.maintenant(),
    });
    if (depot.empreinte !== empreinte(corps)) throw new Probleme(409, 'cle-deja-utilisee', 'Cette clé désigne déjà un autre dépôt : choisissez-en une nouvelle.');
    const connu = await this.carnet.recu(depot.numero, depot.acteId);
    return enRecu(depot, connu ?? (await this.ouvrir(depot, declaration)));
  }

  /** @throws Probleme 404 when this person or system filed nothing under this identifier. */
  async lire(id: string, { demandeur }: Appelant): Promise<RecuDepotDto> {
    const depot = await this.carnet.parActe(id);
    if (!depot?.cle.startsWith(`depot:${demandeur.id}:`)) throw introuvable('Ce dépôt');
    const recu = await this.carnet.recu(depot.numero, depot.acteId);
    if (!recu) throw introuvable('Le reçu de ce dépôt');
    return enRecu(depot, recu);
  }

  private declaration(corps: DepotDto, appelant: Appelant): Declaration {
    return lireDeclaration(corps, appelant, !this.configuration.production);
  }

  private async ouvrir({ acteId, numero }: DepotInscrit, { procedure, formulaire, acte }: Declaration): Promise<RecuAccepte> {
    const recu = await this.moteur.ouvrir(numero, procedure.id, formulaire.nom, { ...acte, acteId });
    if (!recu.accepte) throw problemeDuRefus(recu.refus);
    await this.projection.attendre(numero, recu.version);
    return recu;
  }
}
