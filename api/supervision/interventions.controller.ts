import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ajouterMois } from '@diligence/domain/commun';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { DeblocagesDto, FiltreInterventions, InterventionDto, TRIS_INTERVENTIONS } from './blocages.dto';
import { BornesDto } from './figures.dto';
import { Interventions } from './interventions.service';

/** The record of what people did to set pourvois going again, and what it comes to. */
@ApiTags('supervision')
@Droit('lire', 'Supervision')
@Controller('api/v1/supervision')
export class InterventionsController {
  constructor(@Inject(Interventions) private readonly interventions: Interventions, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Interventions the person may supervise, proposed, done or failed; by default the latest asked for first. */
  @Get('interventions')
  @ApiOperation({ operationId: 'listerInterventions', summary: 'Le registre des interventions sur les dossiers bloqués' })
  @ApiListe(InterventionDto, FiltreInterventions, TRIS_INTERVENTIONS)
  @ApiProblemes(400, 401, 403)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<InterventionDto[]> {
    const { filtre, tri, plage } = lireListe(requete, FiltreInterventions, TRIS_INTERVENTIONS, { champ: 'le', sens: -1 });
    const toutes = await this.interventions.lister(filtre, tri, appelant);
    return repondrePage(reponse, 'interventions', plage, { total: toutes.length, lignes: toutes.slice(plage.debut, plage.fin + 1) });
  }

  /** Interventions of a period, by remedy, by month and by who solved it. */
  @Get('deblocages')
  @ApiOperation({ operationId: 'compterDeblocages', summary: 'Les déblocages, et la part qui a demandé l’informatique' })
  @ApiOkResponse({ type: DeblocagesDto })
  @ApiProblemes(400, 401, 403)
  deblocages(@Query() { du, au }: BornesDto, @Appel() appelant: Appelant): Promise<DeblocagesDto> {
    const fin = au ?? this.horloge.jour();
    return this.interventions.deblocages(du ?? ajouterMois(fin, -12), fin, appelant);
  }
}
