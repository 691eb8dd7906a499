import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemes } from '../commun/api-probleme';
import { Appel, Droit, type Appelant } from '../droits';
import { CorrectionParametreDto, ParametreDto } from './parametre.dto';
import { Parametres } from './parametres.service';

/** Figures of steering that no dossier tells, such as the people really available. */
@ApiTags('supervision')
@Controller('api/v1/supervision/parametres')
export class ParametresController {
  constructor(@Inject(Parametres) private readonly parametres: Parametres) {}

  @Get()
  @Droit('lire', 'Supervision')
  @ApiOperation({ operationId: 'listerParametres', summary: 'Les paramètres de pilotage par chambre, avec leurs valeurs successives' })
  @ApiOkResponse({ type: [ParametreDto] })
  @ApiProblemes(401, 403)
  lister(@Appel() appelant: Appelant): Promise<ParametreDto[]> { return this.parametres.lister(appelant); }

  @Put(':cle/:chambre')
  @Droit('regler', 'Supervision')
  @ApiOperation({ operationId: 'corrigerParametre', summary: 'Donner ou corriger une valeur, avec son motif' })
  @ApiOkResponse({ type: ParametreDto })
  @ApiProblemes(400, 401, 403, 404, 412)
  corriger(@Param('cle') cle: string, @Param('chambre') chambre: string, @Body() correction: CorrectionParametreDto, @Appel() appelant: Appelant): Promise<ParametreDto> {
    return this.parametres.corriger(cle, chambre, correction, appelant);
  }
}
