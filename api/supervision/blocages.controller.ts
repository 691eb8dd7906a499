import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { REMEDES } from '@diligence/domain/supervision';
import { ApiProblemes } from '../commun/api-probleme';
import { lireCle } from '../commun/entetes';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { BlocageDto, DemandeRemedeDto, EcartsDto, EssaiDto, FiltreBlocages, InterventionDto, TRIS_BLOCAGES, VeilleDto } from './blocages.dto';
import { Blocages, decrireIntervention } from './blocages.service';
import { Deblocage } from './deblocage.service';

/** What keeps pourvois from moving, and how they are set going again. */
@ApiTags('supervision')
@Controller('api/v1/supervision')
export class BlocagesController {
  constructor(@Inject(Blocages) private readonly blocages: Blocages, @Inject(Deblocage) private readonly deblocage: Deblocage) {}

  /** Blocages the person may supervise: open ones, and the last closed. */
  @Get('blocages')
  @Droit('lire', 'Supervision')
  @ApiOperation({ operationId: 'listerBlocages', summary: 'Les dossiers bloqués, avec la raison et les remèdes' })
  @ApiListe(BlocageDto, FiltreBlocages, TRIS_BLOCAGES)
  @ApiProblemes(400, 401, 403)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<BlocageDto[]> {
    const { filtre, tri, plage } = lireListe(requete, FiltreBlocages, TRIS_BLOCAGES, { champ: 'ouvertLe', sens: -1 });
    const tous = await this.blocages.lister(filtre, tri, appelant);
    return repondrePage(reponse, 'blocages', plage, { total: tous.length, lignes: tous.slice(plage.debut, plage.fin + 1) });
  }

  @Get('blocages/:id')
  @Droit('lire', 'Supervision')
  @ApiOperation({ operationId: 'lireBlocage', summary: 'Un blocage, ses remèdes et ce qui a été fait' })
  @ApiOkResponse({ type: BlocageDto })
  @ApiProblemes(401, 403, 404)
  lire(@Param('id') id: string, @Appel() appelant: Appelant): Promise<BlocageDto> { return this.blocages.lire(id, appelant); }

  /** Dry run: says what the remedy would do on the dossier as it stands, and does nothing. */
  @Post('blocages/:id/remedes/essai')
  @HttpCode(200)
  @Droit('debloquer', 'Supervision')
  @ApiOperation({ operationId: 'essayerRemede', summary: 'Voir ce qu’un remède ferait, sans rien faire' })
  @ApiOkResponse({ type: EssaiDto })
  @ApiProblemes(400, 401, 403, 404, 409, 503)
  async essayer(@Param('id') id: string, @Body() demande: DemandeRemedeDto, @Appel() appelant: Appelant): Promise<EssaiDto> {
    return { ...(await this.deblocage.essayer(id, demande, appelant)), deuxPersonnes: REMEDES[demande.remede].deuxPersonnes };
  }

  /** Applies a remedy, or proposes it to a second person. The same Idempotency-Key always gets the same intervention. */
  @Post('blocages/:id/remedes')
  @Droit('debloquer', 'Supervision')
  @ApiOperation({ operationId: 'appliquerRemede', summary: 'Appliquer un remède, ou le proposer à une seconde personne' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant de l’intervention, choisi par l’appelant.' })
  @ApiCreatedResponse({ type: InterventionDto })
  @ApiProblemes(400, 401, 403, 404, 409, 503)
  async appliquer(@Param('id') id: string, @Body() demande: DemandeRemedeDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<InterventionDto> {
    return decrireIntervention(await this.deblocage.demander(id, demande, lireCle(cle), appelant));
  }

  /** The second person confirms: the remedy is applied at once. */
  @Post('remedes/:id/confirmation')
  @HttpCode(200)
  @Droit('debloquer', 'Supervision')
  @ApiOperation({ operationId: 'confirmerRemede', summary: 'Confirmer le remède proposé par une autre personne' })
  @ApiOkResponse({ type: InterventionDto })
  @ApiProblemes(400, 401, 403, 404, 409, 503)
  async confirmer(@Param('id') id: string, @Appel() appelant: Appelant): Promise<InterventionDto> {
    return decrireIntervention(await this.deblocage.confirmer(id, appelant));
  }

  @Get('ecarts')
  @Droit('lire', 'Supervision')
  @ApiOperation({ operationId: 'lireEcarts', summary: 'Les dossiers en cours comptés par le moteur et par le registre' })
  @ApiOkResponse({ type: EcartsDto })
  @ApiProblemes(401, 403, 503)
  ecarts(@Appel() appelant: Appelant): Promise<EcartsDto> { return this.blocages.ecarts(appelant); }

  @Get('veille')
  @Droit('lire', 'Supervision')
  @ApiOperation({ operationId: 'lireVeille', summary: 'La veille elle-même : son dernier tour, et si elle est active' })
  @ApiOkResponse({ type: VeilleDto })
  @ApiProblemes(401, 403)
  veille(): Promise<VeilleDto> { return this.blocages.veille(); }
}
