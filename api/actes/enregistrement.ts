import { Inject, Injectable } from '@nestjs/common';
import { definitionParId, type ActeSoumis, type DefinitionActe } from '@diligence/domain/procedure';
import { REFUS } from '@diligence/workflows/pourvoi';
import { AccesDossier } from '../dossiers/acces';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides } from '../erreurs';
import { Moteur, Registre } from '../ports';
import type { ActeDto, RecuDto } from './acte.dto';
import { fautesDuFormulaire } from './formulaire';
import { Projection } from './projection';
import { problemeDuRefus, versionPerimee } from './refus';

export interface Envoi { corps: ActeDto; acteId: string; versionAttendue: number | undefined }

/** An act on its way to the workflow: rights, form, then the law, which the workflow alone applies. */
@Injectable()
export class EnregistrementActe {
  constructor(
    @Inject(AccesDossier) private readonly acces: AccesDossier, @Inject(Moteur) private readonly moteur: Moteur,
    @Inject(Registre) private readonly registre: Registre, @Inject(Projection) private readonly projection: Projection,
  ) {}

  /** @returns the receipt, once the lists show the act or after two seconds. @throws Probleme 400, 403, 404, 409, 412, 503. */
  async enregistrer(numero: string, envoi: Envoi, appelant: Appelant): Promise<RecuDto> {
    const { definition, acte } = await this.preparer(numero, envoi, appelant);
    const recu = await this.moteur.soumettre(numero, definition.nom, acte);
    if (!recu.accepte) {
      if (recu.refus.code === REFUS.versionPerimee && envoi.versionAttendue !== undefined) throw versionPerimee(envoi.versionAttendue, await this.registre.journal(numero));
      throw problemeDuRefus(recu.refus);
    }
    const { version, seq, faits, echeances } = recu;
    return { numero, acteId: envoi.acteId, version, seq, faits, echeances, projection: await this.projection.attendre(numero, version) };
  }

  /** Checks rights and form; the act is then ready to be decided. */
  async preparer(numero: string, { corps, acteId, versionAttendue }: Envoi, appelant: Appelant): Promise<{ definition: DefinitionActe; acte: ActeSoumis }> {
    await this.acces.ouvrir(numero, 'agir', appelant);
    const definition = definitionParId(corps.acte);
    if (!definition) throw champsInvalides([{ champ: 'acte', message: 'Cet acte n’existe pas.' }]);
    const { id, roles, qualite } = appelant.demandeur;
    const role = roles.find((r) => definition.roles.includes(r));
    if (!role) throw new Probleme(403, 'role-insuffisant', `« ${definition.titre} » n’appartient pas à votre fonction.`, { quiPeut: definition.roles });
    const fautes = fautesDuFormulaire(definition, corps.donnees);
    if (fautes.length > 0) throw champsInvalides(fautes);
    const { acte, dateActe, recuLe, partie, donnees } = corps;
    return {
      definition,
      acte: {
        acteId, acte, dateActe, donnees, auteur: { id, role, ...(qualite ? { qualite } : {}) },
        ...(recuLe === undefined ? {} : { recuLe }), ...(partie === undefined ? {} : { partie }), ...(versionAttendue === undefined ? {} : { versionAttendue }),
      },
    };
  }
}
