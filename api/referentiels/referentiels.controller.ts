import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { TERRITOIRES } from '@diligence/domain/calendrier';
import { CHAMBRES, ROLES, fonctionsLe, type Chambre, type Role } from '@diligence/domain/personne';
import { ApiProblemes } from '../commun/api-probleme';
import { Horloge } from '../commun/horloge';
import { Appel, Droit, type Appelant } from '../droits';
import { Fonds, FondsDe, Legislation, type Fiches } from '../ports';

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
  constructor(@FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>, @Inject(Horloge) private readonly horloge: Horloge, @Inject(Legislation) private readonly legislation: Legislation) {}

  /** Chambers, roles, limits and calendars; for the Court's own, who may be designated today. */
  @Get()
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'lireReferentiels', summary: 'Chambres, fonctions, délais et personnes' })
  @ApiOkResponse({ type: ReferentielsDto })
  @ApiProblemes(401, 403)
  async lire(@Appel() { aptitude }: Appelant): Promise<ReferentielsDto> {
    const regles = Object.values((await this.legislation.droit()).regles).map(({ id, ligne, intitule, articles, depart }) => ({ id, ligne, intitule, articles, depart }));
    const calendriers = Object.entries(TERRITOIRES).map(([code, { libelle, verifie }]) => ({ code, libelle, verifie }));
    return { calendriers, chambres: libelles(CHAMBRES), roles: libelles(ROLES), regles, personnes: aptitude.can('lire', 'Historique') ? await this.personnesDuJour() : [] };
  }

  private async personnesDuJour(): Promise<PersonneDto[]> {
    const jour = this.horloge.jour();
    return (await this.personnes.lister()).flatMap((personne) => fonctionsLe(personne, jour).slice(0, 1).map(({ role, chambre }) => ({ id: personne._id, nom: personne.nom, role, ...(chambre ? { chambre } : {}) })));
  }
}
