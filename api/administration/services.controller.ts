import { Body, Controller, Get, Headers, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireIfMatch } from '../commun/entetes';
import { ApiListe, RequeteListe, lireListe, repondrePage } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { IdentifiantPipe } from '../commun/identifiant.pipe';
import { EcrireServiceDto, FiltreServices, ServiceDto, TRIS_SERVICES } from './service.dto';
import { Services } from './services.service';

@ApiTags('administration')
@Controller('api/v1')
export class ServicesController {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Get('services')
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'listerServices', summary: 'Les services de la Cour' })
  @ApiListe(ServiceDto, FiltreServices, TRIS_SERVICES)
  async lister(@Query() requete: RequeteListe, @Res({ passthrough: true }) reponse: Response): Promise<ServiceDto[]> {
    const demande = lireListe(requete, FiltreServices, TRIS_SERVICES, { champ: 'nom', sens: 1 });
    return repondrePage(reponse, 'services', demande.plage, await this.services.lister(demande));
  }

  @Put('administration/services/:id')
  @Droit('administrer', 'Annuaire')
  @ApiOperation({ operationId: 'ecrireService', summary: 'Créer un service, ou le changer' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Version connue de la fiche (ETag) ; si elle a changé, 412.' })
  @ApiOkResponse({ type: ServiceDto })
  @ApiProblemes(412)
  async ecrire(@Param('id', IdentifiantPipe) id: string, @Body() corps: EcrireServiceDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<ServiceDto> {
    const service = await this.services.ecrire(id, corps, lireIfMatch(version), appelant);
    reponse.setHeader('ETag', ecrireEtag(service.version));
    return service;
  }
}
