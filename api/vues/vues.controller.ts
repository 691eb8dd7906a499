import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { IdentifiantPipe } from '../commun/identifiant.pipe';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireIfMatch } from '../commun/entetes';
import { ApiListe, RequeteListe, lireListe, repondrePage } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { EcrireVueDto, FiltreVues, VueDto } from './vue.dto';
import { Vues } from './vues.service';

const IF_MATCH = { name: 'If-Match', required: false, description: 'Version connue de la vue (ETag) ; si elle a changé, 412.' } as const;
const TRIS = ['nom', 'ressource'] as const;

@ApiTags('vues')
@Droit('regler', 'Vue')
@Controller('api/v1/vues')
export class VuesController {
  constructor(@Inject(Vues) private readonly vues: Vues) {}

  @Get()
  @ApiOperation({ operationId: 'listerVues', summary: 'Ses vues et celles de son service' })
  @ApiListe(VueDto, FiltreVues, TRIS)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<VueDto[]> {
    const demande = lireListe(requete, FiltreVues, TRIS, { champ: 'nom', sens: 1 });
    return repondrePage(reponse, 'vues', demande.plage, await this.vues.lister(demande, appelant));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'ecrireVue', summary: 'Garder une vue, ou la changer' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: VueDto })
  @ApiProblemes(412)
  async ecrire(@Param('id', IdentifiantPipe) id: string, @Body() corps: EcrireVueDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<VueDto> {
    const vue = await this.vues.ecrire(id, corps, lireIfMatch(version), appelant);
    reponse.setHeader('ETag', ecrireEtag(vue.version));
    return vue;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'supprimerVue', summary: 'Supprimer une de ses vues' })
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  @ApiProblemes(412)
  supprimer(@Param('id', IdentifiantPipe) id: string, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<void> {
    return this.vues.supprimer(id, lireIfMatch(version), appelant);
  }
}
