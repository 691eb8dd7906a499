import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ajouterMois, type DateCivile } from '@diligence/domain/commun';
import { dessiner, durees, mouvements, stock, type FiltreParcours } from '@diligence/domain/supervision';
import { ApiProblemes } from '../commun/api-probleme';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { champsInvalides } from '../erreurs';
import { DemandeEtapes, DemandeFlux, DossierCompteDto, DureesDto, EtapesDto, FiltreSupervision, FluxDto, PeriodeDto, PortionDto, StockSupervisionDto, TRIS_COMPTES } from './figures.dto';
import { Figures } from './figures.service';

const JOURS = 30;

/** Figures on the stock: each from the stages the code runs, with its freshness and the filter that opens its list. */
@ApiTags('supervision')
@Droit('lire', 'Supervision')
@Controller('api/v1/supervision')
export class FiguresController {
  constructor(@Inject(Figures) private readonly figures: Figures) {}

  /** Running dossiers by chamber, matter, stage and age. */
  @Get('stock')
  @ApiOperation({ operationId: 'lireStockSupervision', summary: 'Le stock par chambre, matière, étape et âge' })
  @ApiOkResponse({ type: StockSupervisionDto })
  @ApiProblemes(400, 401, 403, 503)
  async stock(@Query() base: PortionDto, @Appel() appelant: Appelant): Promise<StockSupervisionDto> {
    const { lignes, calculeLe, jour } = await this.figures.portion(base, appelant);
    return { ...stock(lignes, base, jour), calculeLe };
  }

  /** Entries, decisions, exits and stock by week or by month. A stage or an age narrows to the dossiers that have it today. */
  @Get('flux')
  @ApiOperation({ operationId: 'lireFlux', summary: 'Les entrées, décisions, sorties et stock par semaine ou par mois' })
  @ApiOkResponse({ type: FluxDto })
  @ApiProblemes(400, 401, 403, 503)
  async flux(@Query() { pas = 'mois', du, au, ...base }: DemandeFlux, @Appel() appelant: Appelant): Promise<FluxDto> {
    const { lignes, calculeLe, jour } = await this.figures.portion(base, appelant);
    return { periodes: mouvements(lignes, base, { pas, ...periode(du, au, jour) }), calculeLe };
  }

  /** How long it takes to a decision, to a closing, and in each stage. */
  @Get('durees')
  @ApiOperation({ operationId: 'lireDurees', summary: 'Les durées : jusqu’à la décision, jusqu’à la clôture, étape par étape' })
  @ApiOkResponse({ type: DureesDto })
  @ApiProblemes(400, 401, 403, 503)
  async durees(@Query() { du, au, ...base }: PeriodeDto, @Appel() appelant: Appelant): Promise<DureesDto> {
    const { lignes, calculeLe, jour } = await this.figures.portion(base, appelant);
    const bornes = periode(du, au, jour);
    return { durees: durees(lignes, base, bornes.du, bornes.au), calculeLe };
  }

  /** The procedure drawn by legal step: who is there, for how long, and who goes from one to the next. */
  @Get('etapes')
  @ApiOperation({ operationId: 'lireEtapes', summary: 'La procédure dessinée par étape, avec ses effectifs, ses âges et ses passages' })
  @ApiOkResponse({ type: EtapesDto })
  @ApiProblemes(400, 401, 403, 503)
  async etapes(@Query() { jours, ...base }: DemandeEtapes, @Appel() appelant: Appelant): Promise<EtapesDto> {
    const { lignes, calculeLe, jour } = await this.figures.portion(base, appelant);
    return { procedures: dessiner(lignes, base, jour, Number(jours ?? JOURS)), calculeLe };
  }

  /** The dossiers that a figure counts: send back its filter. */
  @Get('dossiers')
  @ApiOperation({ operationId: 'listerDossiersComptes', summary: 'La liste des dossiers qu’un chiffre compte' })
  @ApiListe(DossierCompteDto, FiltreSupervision, TRIS_COMPTES)
  @ApiProblemes(400, 401, 403, 503)
  async dossiers(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<DossierCompteDto[]> {
    const { filtre, tri, plage } = lireListe(requete, FiltreSupervision, TRIS_COMPTES, { champ: 'entree', sens: 1 });
    const tous = await this.figures.dossiers(filtre as FiltreParcours, tri, appelant);
    return repondrePage(reponse, 'dossiers', plage, { total: tous.length, lignes: tous.slice(plage.debut, plage.fin + 1) });
  }
}

/** @throws Probleme 400 when the period ends before it begins. */
function periode(du: DateCivile | undefined, au: DateCivile | undefined, jour: DateCivile): { du: DateCivile; au: DateCivile } {
  const fin = au ?? jour;
  const debut = du ?? ajouterMois(fin, -12);
  if (debut > fin) throw champsInvalides([{ champ: 'du', message: 'La période finit avant d’avoir commencé.' }]);
  return { du: debut, au: fin };
}
