import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { Registre } from '../ports';
import { FiltreTaches, TRIS_TACHES, TacheSitueeDto } from './tache.dto';

@ApiTags('taches')
@Controller('api/v1/taches')
export class TachesController {
  constructor(@Inject(Registre) private readonly registre: Registre, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** The inbox: by default what falls to the person, over every dossier the person may read. */
  @Get()
  @Droit('lister', 'Tache')
  @ApiOperation({ operationId: 'listerTaches', summary: 'La boîte de travail' })
  @ApiListe(TacheSitueeDto, FiltreTaches, TRIS_TACHES)
  @ApiProblemes(400, 401, 403)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<TacheSitueeDto[]> {
    const demande = lireListe(requete, FiltreTaches, TRIS_TACHES, { champ: 'pourLe', sens: 1 });
    const page = await this.registre.taches(demande, { ...appelant, jour: this.horloge.jour() });
    return repondrePage(reponse, 'taches', demande.plage, { total: page.total, lignes: page.lignes.map((t) => ({ ...t, id: `${t.numero}~${t.id}`, tache: t.id })) });
  }
}
