import { Body, Controller, Headers, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { EnregistrementActe } from '../actes/enregistrement';
import { RecuDto } from '../actes/acte.dto';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireCle, lireIfMatch } from '../commun/entetes';
import { Appel, Droit, type Appelant } from '../droits';
import { ActeCorreleDto, CleExterneDto, DossierDesigneDto } from './correlation.dto';
import { Correlations } from './correlations';

@ApiTags('actes')
@Controller('api/v1/correlations')
export class CorrelationsController {
  constructor(@Inject(Correlations) private readonly correlations: Correlations, @Inject(EnregistrementActe) private readonly enregistrement: EnregistrementActe) {}

  /** Dossiers one may read that another system names so; several when the identifier is common to them. */
  @Post()
  @HttpCode(200)
  @Droit('lire', 'Dossier')
  @ApiOperation({ operationId: 'correler', summary: 'Les dossiers que désigne l’identifiant d’un autre système' })
  @ApiOkResponse({ type: DossierDesigneDto, isArray: true })
  @ApiProblemes(400, 401, 403, 503)
  async correler(@Body() cle: CleExterneDto, @Appel() appelant: Appelant): Promise<DossierDesigneDto[]> {
    return (await this.correlations.designes(cle, appelant)).map(({ _id, version, intitule }) => ({ numero: _id, version, intitule }));
  }

  /** Records an act on the dossier that an identifier of another system names; refused when it names several. */
  @Post('actes')
  @Droit('agir', 'Dossier')
  @ApiOperation({ operationId: 'enregistrerActeCorrele', summary: 'Enregistrer un acte sur le dossier que désigne l’identifiant d’un autre système' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant de l’acte, choisi par l’appelant.' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Version connue du dossier (ETag) ; si elle a changé, 412.' })
  @ApiCreatedResponse({ type: RecuDto })
  @ApiProblemes(400, 401, 403, 404, 409, 412, 503)
  async enregistrer(@Body() { dossier, ...corps }: ActeCorreleDto, @Headers('idempotency-key') cle: string | undefined, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<RecuDto> {
    const envoi = { corps, acteId: lireCle(cle), versionAttendue: lireIfMatch(version) };
    const recu = await this.enregistrement.enregistrer(await this.correlations.unique(dossier, appelant), envoi, appelant);
    reponse.setHeader('ETag', ecrireEtag(recu.version));
    return recu;
  }
}
