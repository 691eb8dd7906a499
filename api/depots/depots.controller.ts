import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApercuDto } from '../actes/acte.dto';
import { ApiProblemes } from '../commun/api-probleme';
import { lireCle } from '../commun/entetes';
import { Appel, Droit, type Appelant } from '../droits';
import { DepotDto, ProcedureOuvrableDto, RecuDepotDto } from './depot.dto';
import { Depots } from './depot.service';

@ApiTags('depots')
@ApiBearerAuth('partenaire')
@Controller('api/v1/depots')
export class DepotsController {
  constructor(@Inject(Depots) private readonly depots: Depots) {}

  /** Procedures the caller may open, with the form of each act that opens them. */
  @Get('procedures')
  @Droit('deposer', 'Depot')
  @ApiOperation({ operationId: 'listerOuvertures', summary: 'Les procédures que l’on peut ouvrir, et ce qu’elles demandent' })
  @ApiOkResponse({ type: [ProcedureOuvrableDto] })
  @ApiProblemes(401, 403)
  procedures(@Appel() appelant: Appelant): ProcedureOuvrableDto[] { return this.depots.procedures(appelant); }

  /** What a filing would open: nothing is recorded, no number is taken. */
  @Post('apercu')
  @HttpCode(200)
  @Droit('deposer', 'Depot')
  @ApiOperation({ operationId: 'apercevoirDepot', summary: 'Ce qu’un dépôt ouvrirait' })
  @ApiOkResponse({ type: ApercuDto })
  @ApiProblemes(400, 401, 403, 422)
  apercevoir(@Body() corps: DepotDto, @Appel() appelant: Appelant): Promise<ApercuDto> { return this.depots.apercevoir(corps, appelant); }

  /** Opens a dossier by its first act and gives its number. The same key and content always get the same receipt. */
  @Post()
  @Droit('deposer', 'Depot')
  @ApiOperation({ operationId: 'deposer', summary: 'Déposer une déclaration de pourvoi, ou l’acte qui ouvre une autre procédure' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant du dépôt chez l’appelant.' })
  @ApiCreatedResponse({ type: RecuDepotDto })
  @ApiProblemes(400, 401, 403, 409, 422, 503)
  deposer(@Body() corps: DepotDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<RecuDepotDto> {
    return this.depots.deposer(corps, lireCle(cle), appelant);
  }

  /** The receipt of one's own filing. */
  @Get(':id')
  @Droit('lire', 'Depot')
  @ApiOperation({ operationId: 'lireDepot', summary: 'Le reçu d’un dépôt' })
  @ApiOkResponse({ type: RecuDepotDto })
  @ApiProblemes(401, 403, 404)
  lire(@Param('id') id: string, @Appel() appelant: Appelant): Promise<RecuDepotDto> { return this.depots.lire(id, appelant); }
}
