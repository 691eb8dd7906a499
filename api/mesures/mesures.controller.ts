import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Appel, Droit, type Appelant } from '../droits';
import { BilanUsageDto, DemandeBilan, MesuresDto } from './mesure.dto';
import { Mesures } from './mesures.service';

@ApiTags('mesures')
@Controller('api/v1/mesures')
export class MesuresController {
  constructor(@Inject(Mesures) private readonly mesures: Mesures) {}

  /** Adds to the day's sums. Nothing is kept of who sent them. */
  @Post()
  @HttpCode(204)
  @Droit('mesurer', 'Usage')
  @ApiOperation({ operationId: 'noterMesures', summary: 'Compter des clics et des temps d’affichage' })
  @ApiNoContentResponse()
  noter(@Body() { mesures }: MesuresDto): Promise<void> { return this.mesures.noter(mesures); }

  /** What each diligence costs, beside its baseline. */
  @Get()
  @Droit('mesurer', 'Usage')
  @ApiOperation({ operationId: 'lireMesures', summary: 'Clics et temps d’affichage, par diligence' })
  @ApiOkResponse({ type: BilanUsageDto, isArray: true })
  lire(@Query() { du, au }: DemandeBilan): Promise<BilanUsageDto[]> { return this.mesures.bilan(du, au); }

  /** Sets the baseline of the diligences that have none. */
  @Post('reference')
  @HttpCode(200)
  @Droit('administrer', 'Usage')
  @ApiOperation({ operationId: 'fixerReference', summary: 'Fixer la référence à laquelle comparer' })
  @ApiOkResponse({ type: BilanUsageDto, isArray: true })
  fixer(@Body() { du, au }: DemandeBilan, @Appel() { demandeur }: Appelant): Promise<BilanUsageDto[]> { return this.mesures.fixerReference(du, au, demandeur.id); }
}
