import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Appel, Droit, type Appelant } from '../droits';
import { Preferences } from './preferences.service';
import { ServiceDe } from './service-de';
import { PreferencesDto, PreferencesLuesDto } from './vue.dto';

@ApiTags('vues')
@Droit('regler', 'Vue')
@Controller('api/v1/preferences')
export class PreferencesController {
  constructor(@Inject(Preferences) private readonly preferences: Preferences, @Inject(ServiceDe) private readonly service: ServiceDe) {}

  /** How the person likes the screens: density, theme, columns. */
  @Get()
  @ApiOperation({ operationId: 'lirePreferences', summary: 'Ses préférences' })
  @ApiOkResponse({ type: PreferencesLuesDto })
  async lire(@Appel() { demandeur }: Appelant): Promise<PreferencesLuesDto> {
    const service = await this.service.personne(demandeur);
    return { ...(await this.preferences.lire(demandeur.id)), ...(service ? { service } : {}) };
  }

  @Put()
  @ApiOperation({ operationId: 'ecrirePreferences', summary: 'Changer ses préférences' })
  @ApiOkResponse({ type: PreferencesDto })
  ecrire(@Body() { reglages }: PreferencesDto, @Appel() { demandeur }: Appelant): Promise<PreferencesDto> { return this.preferences.ecrire(demandeur.id, reglages); }
}
