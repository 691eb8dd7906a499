import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { lireCle, lireIfMatch } from '../commun/entetes';
import { ApiListe, RequeteListe, lireListe, repondrePage } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { AbsenceDto, DeclarerAbsenceDto, FiltreAbsences, FinAbsenceDto, TRIS_ABSENCES } from './absence.dto';
import { Absences } from './absences.service';

@ApiTags('administration')
@Droit('declarer', 'Absence')
@Controller('api/v1/absences')
export class AbsencesController {
  constructor(@Inject(Absences) private readonly absences: Absences) {}

  @Get()
  @ApiOperation({ operationId: 'listerAbsences', summary: 'Les absences et les remplacements' })
  @ApiListe(AbsenceDto, FiltreAbsences, TRIS_ABSENCES)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<AbsenceDto[]> {
    const demande = lireListe(requete, FiltreAbsences, TRIS_ABSENCES, { champ: 'du', sens: -1 });
    return repondrePage(reponse, 'absences', demande.plage, await this.absences.lister(demande, appelant));
  }

  @Post()
  @ApiOperation({ operationId: 'declarerAbsence', summary: 'Déclarer une absence et qui assure le remplacement' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant de l’absence, choisi par l’appelant.' })
  @ApiCreatedResponse({ type: AbsenceDto })
  @ApiProblemes(404, 409)
  declarer(@Body() corps: DeclarerAbsenceDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<AbsenceDto> {
    return this.absences.declarer(corps, lireCle(cle), appelant);
  }

  /** Somebody comes back before the day that was foreseen: the replacement ends with the absence. */
  @Post(':id/fin')
  @HttpCode(200)
  @ApiOperation({ operationId: 'terminerAbsence', summary: 'Avancer la fin d’une absence' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Version connue de l’absence ; si elle a changé, 412.' })
  @ApiOkResponse({ type: AbsenceDto })
  @ApiProblemes(412)
  terminer(@Param('id') id: string, @Body() fin: FinAbsenceDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<AbsenceDto> {
    return this.absences.terminer(id, fin, lireIfMatch(version), appelant);
  }

  @Post(':id/annulation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'annulerAbsence', summary: 'Annuler une absence' })
  @ApiOkResponse({ type: AbsenceDto })
  annuler(@Param('id') id: string, @Appel() appelant: Appelant): Promise<AbsenceDto> { return this.absences.annuler(id, appelant); }
}
