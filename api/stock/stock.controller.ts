import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { Appel, Droit, type Appelant } from '../droits';
import { Registre } from '../ports';
import { DemandeStock, StockDto } from './stock.dto';

@ApiTags('dossiers')
@Controller('api/v1/stock')
export class StockController {
  constructor(@Inject(Registre) private readonly registre: Registre, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Running dossiers the person may read, counted by stage. @throws Probleme 400 on an unknown chamber. */
  @Get()
  @Droit('lister', 'Dossier')
  @ApiOperation({ operationId: 'lireStock', summary: 'Le stock, par étape' })
  @ApiOkResponse({ type: StockDto })
  @ApiProblemes(400, 401, 403)
  async lire(@Query() { chambre }: DemandeStock, @Appel() appelant: Appelant): Promise<StockDto> {
    const etapes = await this.registre.stock(chambre, { ...appelant, jour: this.horloge.jour() });
    return { total: etapes.reduce((somme, { nombre }) => somme + nombre, 0), etapes, compteLe: this.horloge.maintenant() };
  }
}
