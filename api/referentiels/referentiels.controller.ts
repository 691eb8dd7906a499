import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { TERRITOIRES } from '@diligence/domain/calendrier';
import { CHAMBRES, ROLES, type Chambre, type Role } from '@diligence/domain/personne';
import { droitEnVigueur } from '@diligence/domain/regles';
import { ApiProblemes } from '../commun/api-probleme';
import { CONFIGURATION, type Configuration } from '../config';
import { Droit } from '../droits';
import { COMPTES_DEMO } from '../identite/comptes';

class LibelleDto { @ApiProperty() code!: string; @ApiProperty() libelle!: string }
class TerritoireDto extends LibelleDto { @ApiProperty({ description: 'Faux tant que le droit local n’a pas été lu.' }) verifie!: boolean }
class PersonneDto {
  @ApiProperty() id!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: Object.keys(ROLES) }) role!: Role;
  @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
}
class RegleDto {
  @ApiProperty({ example: 'cpc-978-al1' }) id!: string;
  @ApiProperty({ example: 'C22', description: 'Ligne de la table des délais.' }) ligne!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: [String] }) articles!: string[];
  @ApiProperty({ description: 'Événement qui fait courir le délai.' }) depart!: string;
}
class ReferentielsDto {
  @ApiProperty({ type: [LibelleDto] }) chambres!: LibelleDto[];
  @ApiProperty({ type: [LibelleDto] }) roles!: LibelleDto[];
  @ApiProperty({ type: [RegleDto], description: 'Délais que l’on peut calculer.' }) regles!: RegleDto[];
  @ApiProperty({ type: [TerritoireDto], description: 'Territoires dont les jours fériés comptent.' }) calendriers!: TerritoireDto[];
  @ApiProperty({ type: [PersonneDto], description: 'Personnes de la Cour que l’on peut désigner.' }) personnes!: PersonneDto[];
}

const libelles = (table: Record<string, string>): LibelleDto[] => Object.entries(table).map(([code, libelle]) => ({ code, libelle }));

@ApiTags('referentiels')
@Controller('api/v1/referentiels')
export class ReferentielsController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Chambers, roles, limits, and who may be designated (the demonstration directory, outside production). */
  @Get()
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'lireReferentiels', summary: 'Chambres, fonctions, délais et personnes' })
  @ApiOkResponse({ type: ReferentielsDto })
  @ApiProblemes(401, 403)
  lire(): ReferentielsDto {
    const personnes = this.configuration.production ? [] : COMPTES_DEMO
      .filter(({ role }) => role !== 'avocat-aux-conseils')
      .map(({ id, prenom, nom, role, chambre }) => ({ id, nom: `${prenom} ${nom}`, role, ...(chambre ? { chambre } : {}) }));
    const regles = Object.values(droitEnVigueur().regles).map(({ id, ligne, intitule, articles, depart }) => ({ id, ligne, intitule, articles, depart }));
    const calendriers = Object.entries(TERRITOIRES).map(([code, { libelle, verifie }]) => ({ code, libelle, verifie }));
    return { calendriers, chambres: libelles(CHAMBRES), roles: libelles(ROLES), regles, personnes };
  }
}
