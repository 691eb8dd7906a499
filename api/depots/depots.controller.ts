import { Body, Controller, Get, Headers, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemes } from '../commun/api-probleme';
import { lireCle } from '../commun/entetes';
import { Appel, Droit, type Appelant } from '../droits';
import { DepotDto, RecuDepotDto } from './depot.dto';
import { Depots } from './depot.service';

@ApiTags('depots')
@ApiBearerAuth('partenaire')
@Controller('api/v1/depots')
export class DepotsController {
  constructor(@Inject(Depots) private readonly depots: Depots) {}

  /** Files a declaration of pourvoi and gives its number. The same key and content always get the same receipt. */
  @Post()
  @Droit('deposer', 'Depot')
  @ApiOperation({ operationId: 'deposer', summary: 'Déposer une déclaration de pourvoi' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant du dépôt chez l’appelant.' })
  @ApiCreatedResponse({ type: RecuDepotDto })
  @ApiProblemes(400, 401, 403, 409, 503)
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
