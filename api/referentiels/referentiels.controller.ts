import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { CHAMBRES, ROLES, type Chambre, type Role } from '@diligence/domain/personne';
import { ApiProblemes } from '../commun/api-probleme';
import { CONFIGURATION, type Configuration } from '../config';
import { Droit } from '../droits';
import { COMPTES_DEMO } from '../identite/comptes';

class LibelleDto { @ApiProperty() code!: string; @ApiProperty() libelle!: string }
class PersonneDto {
  @ApiProperty() id!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: Object.keys(ROLES) }) role!: Role;
  @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
}
class ReferentielsDto {
  @ApiProperty({ type: [LibelleDto] }) chambres!: LibelleDto[];
  @ApiProperty({ type: [LibelleDto] }) roles!: LibelleDto[];
  @ApiProperty({ type: [PersonneDto], description: 'Personnes de la Cour que l’on peut désigner.' }) personnes!: PersonneDto[];
}

const libelles = (table: Record<string, string>): LibelleDto[] => Object.entries(table).map(([code, libelle]) => ({ code, libelle }));

@ApiTags('referentiels')
@Controller('api/v1/referentiels')
export class ReferentielsController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Chambers, roles, and who may be designated (the demonstration directory, outside production). */
  @Get()
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'lireReferentiels', summary: 'Chambres, fonctions et personnes' })
  @ApiOkResponse({ type: ReferentielsDto })
  @ApiProblemes(401, 403)
  lire(): ReferentielsDto {
    const personnes = this.configuration.production ? [] : COMPTES_DEMO
      .filter(({ role }) => role !== 'avocat-aux-conseils')
      .map(({ id, prenom, nom, role, chambre }) => ({ id, nom: `${prenom} ${nom}`, role, ...(chambre ? { chambre } : {}) }));
    return { chambres: libelles(CHAMBRES), roles: libelles(ROLES), personnes };
  }
}
