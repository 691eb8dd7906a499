import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemes } from '../commun/api-probleme';
import { lireIfMatch } from '../commun/entetes';
import { IdentifiantPipe } from '../commun/identifiant.pipe';
import { Appel, Droit, type Appelant } from '../droits';
import { AmendementDto, EcrireAmendementDto, ImpactDto, RegleVersionneeDto, RetirerAmendementDto } from './amendement.dto';
import { Amendements } from './amendements.service';
import { ReglesVersionnees } from './regles.service';

const SI_VERSION = { name: 'If-Match', required: false, description: 'Version connue (ETag) ; si elle a changé, 412.' };

@ApiTags('legislation')
@Controller('api/v1/legislation')
export class AmendementsController {
  constructor(@Inject(Amendements) private readonly amendements: Amendements, @Inject(ReglesVersionnees) private readonly regles: ReglesVersionnees) {}

  /** Every rule, with its dated values and which an amendment has brought. */
  @Get('regles')
  @Droit('lire', 'Legislation')
  @ApiOperation({ operationId: 'listerRegles', summary: 'Les règles de délai et leurs valeurs datées' })
  @ApiOkResponse({ type: RegleVersionneeDto, isArray: true })
  listerRegles(): Promise<RegleVersionneeDto[]> { return this.regles.lister(); }

  @Get('amendements')
  @Droit('lire', 'Legislation')
  @ApiOperation({ operationId: 'listerAmendements', summary: 'Les modifications du droit, les plus récentes d’abord' })
  @ApiOkResponse({ type: AmendementDto, isArray: true })
  lister(): Promise<AmendementDto[]> { return this.amendements.lister(); }

  @Get('amendements/:id')
  @Droit('lire', 'Legislation')
  @ApiOperation({ operationId: 'lireAmendement', summary: 'Une modification du droit' })
  @ApiOkResponse({ type: AmendementDto })
  @ApiProblemes(404)
  lire(@Param('id', IdentifiantPipe) id: string): Promise<AmendementDto> { return this.amendements.lire(id); }

  /** Writes a draft, or rewrites it. An impossible change is refused with its field. */
  @Put('amendements/:id')
  @Droit('administrer', 'Legislation')
  @ApiOperation({ operationId: 'ecrireAmendement', summary: 'Rédiger une modification du droit' })
  @ApiHeader(SI_VERSION)
  @ApiOkResponse({ type: AmendementDto })
  @ApiProblemes(409, 412)
  ecrire(@Param('id', IdentifiantPipe) id: string, @Body() corps: EcrireAmendementDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<AmendementDto> {
    return this.amendements.ecrire(id, corps, lireIfMatch(version), appelant);
  }

  /** The impact list: which limits of the running stock would move, from when to when. */
  @Post('amendements/:id/impact')
  @HttpCode(200)
  @Droit('administrer', 'Legislation')
  @ApiOperation({ operationId: 'mesurerAmendement', summary: 'Mesurer ce qu’une modification fait aux dossiers en cours' })
  @ApiOkResponse({ type: ImpactDto })
  @ApiProblemes(404, 409)
  mesurer(@Param('id', IdentifiantPipe) id: string, @Appel() appelant: Appelant): Promise<ImpactDto> { return this.amendements.impact(id, appelant); }

  /** A second person approves; the dossiers are then told. */
  @Post('amendements/:id/approbation')
  @HttpCode(200)
  @Droit('approuver', 'Legislation')
  @ApiOperation({ operationId: 'approuverAmendement', summary: 'Approuver une modification rédigée par une autre personne' })
  @ApiHeader(SI_VERSION)
  @ApiOkResponse({ type: AmendementDto })
  @ApiProblemes(404, 409, 412)
  approuver(@Param('id', IdentifiantPipe) id: string, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<AmendementDto> {
    return this.amendements.approuver(id, lireIfMatch(version), appelant);
  }

  /** Undo, while nothing has relied on it. */
  @Post('amendements/:id/retrait')
  @HttpCode(200)
  @Droit('administrer', 'Legislation')
  @ApiOperation({ operationId: 'retirerAmendement', summary: 'Retirer une modification approuvée' })
  @ApiOkResponse({ type: AmendementDto })
  @ApiProblemes(404, 409)
  retirer(@Param('id', IdentifiantPipe) id: string, @Body() { motif }: RetirerAmendementDto, @Appel() appelant: Appelant): Promise<AmendementDto> { return this.amendements.retirer(id, motif, appelant); }

  @Post('amendements/:id/abandon')
  @HttpCode(200)
  @Droit('administrer', 'Legislation')
  @ApiOperation({ operationId: 'abandonnerAmendement', summary: 'Abandonner un projet de modification' })
  @ApiOkResponse({ type: AmendementDto })
  @ApiProblemes(404, 409)
  abandonner(@Param('id', IdentifiantPipe) id: string, @Appel() appelant: Appelant): Promise<AmendementDto> { return this.amendements.abandonner(id, appelant); }
}
