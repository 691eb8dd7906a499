import { Body, Controller, Get, Headers, HttpCode, Inject, Param, ParseEnumPipe, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { GenreReferentiel } from '@diligence/activities/store';
import { ApiProblemes } from '../commun/api-probleme';
import { lireIfMatch } from '../commun/entetes';
import { ApiListe, RequeteListe, lireListe, repondrePage } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { champsInvalides } from '../erreurs';
import { FinDto } from './personne.dto';
import { EcrireEntreeDto, EntreeDto, FiltreEntrees, GENRES, TRIS_ENTREES } from './referentiel.dto';
import { Referentiels } from './referentiels.service';

const GenrePipe = new ParseEnumPipe(Object.fromEntries(Object.keys(GENRES).map((genre) => [genre, genre])), {
  exceptionFactory: () => champsInvalides([{ champ: 'genre', message: `Indiquez l’un de : ${Object.keys(GENRES).join(', ')}.` }]),
});

@ApiTags('referentiels')
@Controller('api/v1')
export class ReferentielsDatesController {
  constructor(@Inject(Referentiels) private readonly referentiels: Referentiels) {}

  /** Values in force on a day: the courts below as they were, the chambers as they are. */
  @Get('entrees')
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'listerEntrees', summary: 'Chambres, formations, juridictions et natures d’affaires, à une date' })
  @ApiListe(EntreeDto, FiltreEntrees, TRIS_ENTREES)
  async lister(@Query() requete: RequeteListe, @Res({ passthrough: true }) reponse: Response): Promise<EntreeDto[]> {
    const demande = lireListe(requete, FiltreEntrees, TRIS_ENTREES, { champ: 'libelle', sens: 1 });
    return repondrePage(reponse, 'entrees', demande.plage, await this.referentiels.lister(demande));
  }

  /** Adds a dated value; the same one again changes nothing. */
  @Post('administration/referentiels/:genre')
  @HttpCode(200)
  @Droit('administrer', 'Referentiel')
  @ApiOperation({ operationId: 'ajouterEntree', summary: 'Ajouter une entrée à un référentiel' })
  @ApiParam({ name: 'genre', enum: Object.keys(GENRES) })
  @ApiOkResponse({ type: EntreeDto })
  @ApiProblemes(409, 412)
  ajouter(@Param('genre', GenrePipe) genre: GenreReferentiel, @Body() corps: EcrireEntreeDto, @Appel() appelant: Appelant): Promise<EntreeDto> {
    return this.referentiels.ajouter(genre, corps, appelant);
  }

  @Post('administration/entrees/:id/fin')
  @HttpCode(200)
  @Droit('administrer', 'Referentiel')
  @ApiOperation({ operationId: 'terminerEntree', summary: 'Mettre fin à une entrée' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'Version connue de l’entrée ; si elle a changé, 412.' })
  @ApiOkResponse({ type: EntreeDto })
  @ApiProblemes(412)
  terminer(@Param('id') id: string, @Body() fin: FinDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<EntreeDto> {
    return this.referentiels.terminer(id, fin, lireIfMatch(version), appelant);
  }
}
