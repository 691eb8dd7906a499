import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Appel, Droit, type Appelant } from '../droits';
import { Preferences } from './preferences.service';
import { PreferencesDto } from './vue.dto';

@ApiTags('vues')
@Droit('regler', 'Vue')
@Controller('api/v1/preferences')
export class PreferencesController {
  constructor(@Inject(Preferences) private readonly preferences: Preferences) {}

  /** How the person likes the screens: density, theme, columns. */
  @Get()
  @ApiOperation({ operationId: 'lirePreferences', summary: 'Ses préférences' })
  @ApiOkResponse({ type: PreferencesDto })
  lire(@Appel() { demandeur }: Appelant): Promise<PreferencesDto> { return this.preferences.lire(demandeur.id); }

  @Put()
  @ApiOperation({ operationId: 'ecrirePreferences', summary: 'Changer ses préférences' })
  @ApiOkResponse({ type: PreferencesDto })
  ecrire(@Body() { reglages }: PreferencesDto, @Appel() { demandeur }: Appelant): Promise<PreferencesDto> { return this.preferences.ecrire(demandeur.id, reglages); }
}
