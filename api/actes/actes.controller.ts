import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { definitions } from '@diligence/domain/procedure';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireCle, lireIfMatch } from '../commun/entetes';
import { NumeroPipe } from '../commun/numero.pipe';
import { Appel, Droit, type Appelant } from '../droits';
import { ActeDto, ApercuDto, DefinitionActeDto, RecuDto } from './acte.dto';
import { ApercuActe } from './apercu';
import { EnregistrementActe } from './enregistrement';
import { admisEnLot } from './lot';

const IF_MATCH = { name: 'If-Match', required: false, description: 'Version connue du dossier (ETag) ; si elle a changé, 412 avec ce qui a changé.' } as const;

@ApiTags('actes')
@Controller('api/v1')
export class ActesController {
  constructor(@Inject(EnregistrementActe) private readonly enregistrement: EnregistrementActe, @Inject(ApercuActe) private readonly apercu: ApercuActe) {}

  /** The table of acts: the forms are drawn from it. */
  @Get('actes')
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'listerDefinitionsActes', summary: 'La table des actes et les champs de leurs formulaires' })
  @ApiOkResponse({ type: DefinitionActeDto, isArray: true })
  lister(): DefinitionActeDto[] { return definitions.map((definition) => (admisEnLot(definition.id) ? { ...definition, enLot: true } : definition)); }

  /** Records an act. The same Idempotency-Key with the same content always gets the same receipt. */
  @Post('dossiers/:numero/actes')
  @Droit('agir', 'Dossier')
  @ApiOperation({ operationId: 'enregistrerActe', summary: 'Enregistrer un acte' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant de l’acte, choisi par l’appelant.' })
  @ApiHeader(IF_MATCH)
  @ApiCreatedResponse({ type: RecuDto })
  @ApiProblemes(400, 401, 403, 404, 409, 412, 503)
  async enregistrer(@Param('numero', NumeroPipe) numero: string, @Body() corps: ActeDto, @Headers('idempotency-key') cle: string | undefined, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<RecuDto> {
    const recu = await this.enregistrement.enregistrer(numero, { corps, acteId: lireCle(cle), versionAttendue: lireIfMatch(version) }, appelant);
    reponse.setHeader('ETag', ecrireEtag(recu.version));
    return recu;
  }

  /** What the act would open and close; records nothing. */
  @Post('dossiers/:numero/actes/apercu')
  @HttpCode(200)
  @Droit('agir', 'Dossier')
  @ApiOperation({ operationId: 'apercevoirActe', summary: 'Voir les conséquences d’un acte avant de l’enregistrer' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ApercuDto })
  @ApiProblemes(400, 401, 403, 404, 503)
  apercevoir(@Param('numero', NumeroPipe) numero: string, @Body() corps: ActeDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<ApercuDto> {
    return this.apercu.apercevoir(numero, { corps, acteId: 'apercu', versionAttendue: lireIfMatch(version) }, appelant);
  }
}
