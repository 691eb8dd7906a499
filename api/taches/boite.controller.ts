import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ajouterJours } from '@diligence/domain/commun';
import { Horloge } from '../commun/horloge';
import { Appel, Droit, type Appelant } from '../droits';
import { CompteTachesDto, DemandeAudiences, DemandeCompte, DossierAppeleDto } from './boite.dto';
import { Boite } from './port';

const HORIZON_JOURS = 60;

/** What an inbox shows beside its tasks: how many, and the hearings to come. */
@ApiTags('taches')
@Controller('api/v1')
export class BoiteController {
  constructor(@Inject(Boite) private readonly boite: Boite, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Tasks counted by tab, kind and chamber, over every dossier the person may read. */
  @Get('comptes-taches')
  @Droit('lister', 'Tache')
  @ApiOperation({ operationId: 'compterTaches', summary: 'Combien de tâches, par onglet, genre et chambre' })
  @ApiOkResponse({ type: CompteTachesDto, isArray: true })
  compter(@Query() { mien }: DemandeCompte, @Appel() appelant: Appelant): Promise<CompteTachesDto[]> {
    return this.boite.compter(mien !== 'false', { ...appelant, jour: this.horloge.jour() });
  }

  /** Dossiers called at a hearing, by day (civil dates in Paris). */
  @Get('audiences')
  @Droit('lister', 'Tache')
  @ApiOperation({ operationId: 'listerAudiences', summary: 'Les audiences à venir, et leurs dossiers' })
  @ApiOkResponse({ type: DossierAppeleDto, isArray: true })
  audiences(@Query() { du, au, designe }: DemandeAudiences, @Appel() appelant: Appelant): Promise<DossierAppeleDto[]> {
    const jour = this.horloge.jour();
    const premier = du ?? jour;
    return this.boite.audiences({ du: premier, au: au ?? ajouterJours(premier, HORIZON_JOURS), designe: designe === 'true' }, { ...appelant, jour });
  }
}
