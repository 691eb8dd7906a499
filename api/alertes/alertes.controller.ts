import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { Registre } from '../ports';
import { AlerteSitueeDto, FiltreAlertes, TRIS_ALERTES } from './alerte.dto';

@ApiTags('alertes')
@Controller('api/v1/alertes')
export class AlertesController {
  constructor(@Inject(Registre) private readonly registre: Registre, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Alerts over every dossier the person may read. */
  @Get()
  @Droit('lister', 'Alerte')
  @ApiOperation({ operationId: 'listerAlertes', summary: 'Les alertes' })
  @ApiListe(AlerteSitueeDto, FiltreAlertes, TRIS_ALERTES)
  @ApiProblemes(400, 401, 403)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<AlerteSitueeDto[]> {
    const demande = lireListe(requete, FiltreAlertes, TRIS_ALERTES, { champ: 'depuis', sens: -1 });
    const page = await this.registre.alertes(demande, { ...appelant, jour: this.horloge.jour() });
    return repondrePage(reponse, 'alertes', demande.plage, {
      total: page.total, lignes: page.lignes.map(({ etapeTexte: _etape, detenu: _detenu, urgent: _urgent, ...a }) => ({ ...a, id: `${a.numero}~${a.id}`, alerte: a.id })),
    });
  }
}
