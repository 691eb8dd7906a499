import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireCle, lireIfMatch } from '../commun/entetes';
import { IdentifiantPipe } from '../commun/identifiant.pipe';
import { Appel, Droit, type Appelant } from '../droits';
import { ApercuCorrection } from './apercu-correction';
import { ApercuCorrectionDto, CorrectionDto, JusticiableDto, PartieDesigneeDto, PresenceDto, RapprochementDto, SortsJusticiableDto } from './justiciable.dto';
import { Justiciables } from './justiciables.service';

const CLE = { name: 'Idempotency-Key', required: true, description: 'Identifiant de l’envoi, choisi par l’appelant : le même envoi donne les mêmes reçus.' } as const;

@ApiTags('justiciables')
@Controller('api/v1/justiciables')
export class JusticiablesController {
  constructor(@Inject(Justiciables) private readonly justiciables: Justiciables, @Inject(ApercuCorrection) private readonly apercu: ApercuCorrection) {}

  @Get(':id')
  @Droit('lire', 'Justiciable')
  @ApiOperation({ operationId: 'lireJusticiable', summary: 'Une personne, et les dossiers que l’on peut lire où elle est partie' })
  @ApiOkResponse({ type: JusticiableDto, headers: { ETag: { description: 'Version de la fiche, à renvoyer dans If-Match.', schema: { type: 'string' } } } })
  @ApiProblemes(400, 401, 403, 404)
  async lire(@Param('id', IdentifiantPipe) id: string, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<JusticiableDto> {
    const justiciable = await this.justiciables.lire(id, appelant);
    reponse.setHeader('ETag', ecrireEtag(justiciable.version));
    return justiciable;
  }

  /** Parties of the same name in other running dossiers; whether they are the same person is for people to say. */
  @Post('homonymes')
  @HttpCode(200)
  @Droit('lire', 'Justiciable')
  @ApiOperation({ operationId: 'chercherHomonymes', summary: 'Les parties du même nom dans d’autres dossiers en cours' })
  @ApiOkResponse({ type: PresenceDto, isArray: true })
  @ApiProblemes(400, 401, 403, 404)
  homonymes(@Body() partie: PartieDesigneeDto, @Appel() appelant: Appelant): Promise<PresenceDto[]> { return this.justiciables.homonymes(partie, appelant); }

  @Post()
  @HttpCode(200)
  @Droit('corriger', 'Justiciable')
  @ApiOperation({ operationId: 'ouvrirJusticiable', summary: 'Reconnaître une même personne dans plusieurs dossiers' })
  @ApiHeader(CLE)
  @ApiOkResponse({ type: SortsJusticiableDto })
  @ApiProblemes(400, 401, 403, 404, 503)
  ouvrir(@Body() corps: RapprochementDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<SortsJusticiableDto> {
    return this.justiciables.ouvrir(lireCle(cle), corps, appelant);
  }

  @Post(':id/rapprochements')
  @HttpCode(200)
  @Droit('corriger', 'Justiciable')
  @ApiOperation({ operationId: 'rapprocherJusticiable', summary: 'Rapprocher d’autres parties d’une personne connue' })
  @ApiHeader(CLE)
  @ApiOkResponse({ type: SortsJusticiableDto })
  @ApiProblemes(400, 401, 403, 404, 503)
  rapprocher(@Param('id', IdentifiantPipe) id: string, @Body() corps: RapprochementDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<SortsJusticiableDto> {
    return this.justiciables.rapprocher(id, lireCle(cle), corps, appelant);
  }

  /** Changes a person once; each running dossier answers for itself. */
  @Post(':id/corrections')
  @HttpCode(200)
  @Droit('corriger', 'Justiciable')
  @ApiOperation({ operationId: 'corrigerJusticiable', summary: 'Corriger le nom, l’adresse ou la demeure d’une personne dans tous ses dossiers en cours' })
  @ApiHeader(CLE)
  @ApiHeader({ name: 'If-Match', required: false, description: 'Version connue de la fiche (ETag) ; si elle a changé, 412.' })
  @ApiOkResponse({ type: SortsJusticiableDto })
  @ApiProblemes(400, 401, 403, 404, 412, 503)
  corriger(@Param('id', IdentifiantPipe) id: string, @Body() corps: CorrectionDto, @Headers('idempotency-key') cle: string | undefined, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<SortsJusticiableDto> {
    return this.justiciables.corriger(id, lireCle(cle), corps, lireIfMatch(version), appelant);
  }

  /** What the correction would do, dossier by dossier, and the limits it leaves where they are; records nothing. */
  @Post(':id/corrections/apercu')
  @HttpCode(200)
  @Droit('corriger', 'Justiciable')
  @ApiOperation({ operationId: 'apercevoirCorrection', summary: 'Voir ce que ferait une correction sur chaque dossier' })
  @ApiOkResponse({ type: ApercuCorrectionDto, isArray: true })
  @ApiProblemes(400, 401, 403, 404, 503)
  apercevoir(@Param('id', IdentifiantPipe) id: string, @Body() corps: CorrectionDto, @Appel() appelant: Appelant): Promise<ApercuCorrectionDto[]> { return this.apercu.apercevoir(id, corps, appelant); }
}
