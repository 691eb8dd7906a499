import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemes } from '../commun/api-probleme';
import { lireCle } from '../commun/entetes';
import { Appel, Droit, Public, type Appelant } from '../droits';
import { AnnonceDto, AnnoncerDto, IncidentDto } from './incident.dto';
import { Incidents } from './incidents.service';

@ApiTags('incidents')
@Controller('api/v1/incidents')
export class IncidentsController {
  constructor(@Inject(Incidents) private readonly incidents: Incidents) {}

  /** What is down, since when, and what still works. Open to all, for it must be read when nothing else can be. */
  @Get()
  @Public()
  @ApiOperation({ operationId: 'listerIncidents', summary: 'Les incidents en cours', security: [] })
  @ApiOkResponse({ type: IncidentDto, isArray: true })
  lister(): Promise<IncidentDto[]> { return this.incidents.lister(); }

  /** What was announced, and until when. */
  @Get('annonces')
  @Droit('administrer', 'Incident')
  @ApiOperation({ operationId: 'listerAnnonces', summary: 'Les incidents annoncés, finis compris' })
  @ApiOkResponse({ type: AnnonceDto, isArray: true })
  annoncees(): Promise<AnnonceDto[]> { return this.incidents.annoncees(); }

  /** Announces an incident that no probe sees. */
  @Post()
  @Droit('administrer', 'Incident')
  @ApiOperation({ operationId: 'annoncerIncident', summary: 'Annoncer un incident' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant de l’annonce, choisi par l’appelant.' })
  @ApiCreatedResponse({ type: IncidentDto })
  @ApiProblemes(409)
  annoncer(@Body() corps: AnnoncerDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<IncidentDto> {
    return this.incidents.annoncer(lireCle(cle), corps, appelant);
  }

  @Post(':id/fin')
  @HttpCode(204)
  @Droit('administrer', 'Incident')
  @ApiOperation({ operationId: 'finirIncident', summary: 'Annoncer la fin d’un incident' })
  @ApiNoContentResponse()
  finir(@Param('id') id: string, @Appel() appelant: Appelant): Promise<void> { return this.incidents.finir(id, appelant); }
}
