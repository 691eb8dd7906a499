import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemes } from '../commun/api-probleme';
import { lireCle } from '../commun/entetes';
import { Appel, Droit, type Appelant } from '../droits';
import { LotActes } from './lot';
import { LotDto, SortDto } from './lot.dto';
import { LotPossibleDto, SelectionDto } from './lot-possible.dto';
import { LotsPossibles } from './lots-possibles';

@ApiTags('actes')
@Controller('api/v1/actes/lots')
export class LotsController {
  constructor(@Inject(LotActes) private readonly lot: LotActes, @Inject(LotsPossibles) private readonly possibles: LotsPossibles) {}

  /** Records one act on many dossiers; each answers for itself, in the order given. */
  @Post()
  @HttpCode(200)
  @Droit('agir', 'Dossier')
  @ApiOperation({ operationId: 'enregistrerLot', summary: 'Enregistrer un même acte sur plusieurs dossiers' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Identifiant du lot, choisi par l’appelant.' })
  @ApiOkResponse({ type: SortDto, isArray: true })
  @ApiProblemes(503)
  enregistrer(@Body() corps: LotDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<SortDto[]> {
    return this.lot.enregistrer(lireCle(cle), corps, appelant);
  }

  /** Acts that every dossier of a selection allows now, each with its targets; records nothing. */
  @Post('possibles')
  @HttpCode(200)
  @Droit('agir', 'Dossier')
  @ApiOperation({ operationId: 'listerLotsPossibles', summary: 'Les actes que permettent tous ces dossiers' })
  @ApiOkResponse({ type: LotPossibleDto, isArray: true })
  @ApiProblemes(400, 401, 403)
  lister(@Body() { numeros }: SelectionDto, @Appel() appelant: Appelant): Promise<LotPossibleDto[]> {
    return this.possibles.pour(numeros, appelant);
  }
}
