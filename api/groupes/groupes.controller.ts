import { Body, Controller, Get, Headers, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireIfMatch } from '../commun/entetes';
import { IdentifiantPipe } from '../commun/identifiant.pipe';
import { NumeroPipe } from '../commun/numero.pipe';
import { Appel, Droit, type Appelant } from '../droits';
import { EcrireGroupeDto, GroupeDto, ParenteDto } from './groupe.dto';
import { Groupes } from './groupes.service';
import { Parente } from './parente';

@ApiTags('groupes')
@Controller('api/v1')
export class GroupesController {
  constructor(@Inject(Groupes) private readonly groupes: Groupes, @Inject(Parente) private readonly parente: Parente) {}

  /** The group of a dossier with the state of each member, and dossiers that look related to it. */
  @Get('dossiers/:numero/parente')
  @Droit('lire', 'Groupe')
  @ApiOperation({ operationId: 'lireParente', summary: 'La série d’un dossier, et les dossiers qui lui semblent liés' })
  @ApiOkResponse({ type: ParenteDto })
  @ApiProblemes(400, 401, 403, 404)
  lire(@Param('numero', NumeroPipe) numero: string, @Appel() appelant: Appelant): Promise<ParenteDto> { return this.parente.de(numero, appelant); }

  @Get('groupes/:id')
  @Droit('lire', 'Groupe')
  @ApiOperation({ operationId: 'lireGroupe', summary: 'Une série ou des affaires connexes, et où en est chaque dossier' })
  @ApiOkResponse({ type: GroupeDto })
  @ApiProblemes(400, 401, 403, 404)
  async groupe(@Param('id', IdentifiantPipe) id: string, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<GroupeDto> {
    return etiqueter(await this.groupes.lire(id, appelant), reponse);
  }

  /** Creates a group, or changes its name, its lead, its members and those kept apart. */
  @Put('groupes/:id')
  @Droit('regler', 'Groupe')
  @ApiOperation({ operationId: 'ecrireGroupe', summary: 'Réunir des dossiers en série, ou changer un groupe' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Version connue du groupe (ETag) ; si elle a changé, 412.' })
  @ApiOkResponse({ type: GroupeDto })
  @ApiProblemes(400, 401, 403, 404, 409, 412)
  async ecrire(@Param('id', IdentifiantPipe) id: string, @Body() corps: EcrireGroupeDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<GroupeDto> {
    return etiqueter(await this.groupes.ecrire(id, corps, lireIfMatch(version), appelant), reponse);
  }
}

function etiqueter(groupe: GroupeDto, reponse: Response): GroupeDto {
  reponse.setHeader('ETag', ecrireEtag(groupe.version));
  return groupe;
}
