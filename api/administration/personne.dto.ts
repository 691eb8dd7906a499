import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { CHAMBRES, ROLES, type Chambre, type Role } from '@diligence/domain/personne';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';

const DATE = { type: String, format: 'date' } as const;
const CODES_CHAMBRES = Object.keys(CHAMBRES);
/** Functions of the Court's own members: avocats and partner systems are known by the identity provider alone. */
export const ROLES_COUR = Object.keys(ROLES).filter((role) => role !== 'avocat-aux-conseils' && role !== 'partenaire') as Role[];
const MOTIF = { description: 'Consigné au journal de l’administration.' } as const;
const BOOLEEN = { message: 'Indiquez vrai ou faux.' };

export class FonctionDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: ROLES_COUR }) role!: Role;
  @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @ApiPropertyOptional({ description: 'Qualité en laquelle la personne agit.' }) qualite?: string;
  @ApiProperty(DATE) du!: string;
  @ApiPropertyOptional({ ...DATE, description: 'Dernier jour.' }) au?: string;
  @ApiProperty({ description: 'Tenue aujourd’hui.' }) enVigueur!: boolean;
}
export class AbsenceEnCoursDto { @ApiProperty(DATE) du!: string; @ApiProperty(DATE) au!: string; @ApiProperty() delegue!: string }

export class PersonneAdministreeDto {
  @ApiProperty() id!: string;
  @ApiProperty() nom!: string;
  @ApiPropertyOptional() service?: string;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
  @ApiProperty({ type: [FonctionDto] }) fonctions!: FonctionDto[];
  @ApiProperty({ enum: ROLES_COUR, isArray: true, description: 'Fonctions que l’annuaire donne aujourd’hui.' }) roles!: Role[];
  @ApiProperty({ enum: CODES_CHAMBRES, isArray: true, description: 'Chambres où elle exerce aujourd’hui.' }) chambres!: Chambre[];
  @ApiPropertyOptional({ format: 'date-time', description: 'Accès retiré depuis cet instant.' }) retireLe?: string;
  @ApiPropertyOptional({ type: AbsenceEnCoursDto }) absence?: AbsenceEnCoursDto;
}

export class EcrirePersonneDto {
  @Texte(200) @ApiProperty() nom!: string;
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'Service de rattachement.' }) service?: string;
}
export class DonnerFonctionDto {
  @IsIn(ROLES_COUR, { message: 'Fonction inconnue.' }) @ApiProperty({ enum: ROLES_COUR }) role!: Role;
  @IsOptional() @IsIn(CODES_CHAMBRES, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @IsOptional() @Texte(200) @ApiPropertyOptional() qualite?: string;
  @Jour() @ApiProperty(DATE) du!: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Dernier jour ; à défaut, sans terme.' }) au?: string;
  @IsOptional() @Texte(500) @ApiPropertyOptional(MOTIF) motif?: string;
}
export class FinDto {
  @Jour() @ApiProperty({ ...DATE, description: 'Dernier jour.' }) au!: string;
  @IsOptional() @Texte(500) @ApiPropertyOptional(MOTIF) motif?: string;
}
export class MotifDto { @Texte(500) @ApiProperty(MOTIF) motif!: string }

export class FiltrePersonnes {
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'Mots du nom ou de l’identifiant.' }) q?: string;
  @IsOptional() @IsIn(ROLES_COUR, { message: 'Fonction inconnue.' }) @ApiPropertyOptional({ enum: ROLES_COUR }) role?: Role;
  @IsOptional() @IsIn(CODES_CHAMBRES, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @IsOptional() @Texte(100) @ApiPropertyOptional() service?: string;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Accès retiré ou non.' }) retiree?: boolean;
}
export const TRIS_PERSONNES = ['nom', 'id', 'service'] as const;

/** A function somebody holds or held, as a line of the designations of a chamber. */
export class DesignationChambreDto extends FonctionDto {
  @ApiProperty({ description: 'Identifiant unique de la ligne : personne~fonction.' }) declare id: string;
  @ApiProperty() personne!: string;
  @ApiProperty() nom!: string;
}
export class FiltreDesignations {
  @IsOptional() @IsIn(CODES_CHAMBRES, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @IsOptional() @IsIn(ROLES_COUR, { message: 'Fonction inconnue.' }) @ApiPropertyOptional({ enum: ROLES_COUR }) role?: Role;
  @IsOptional() @Texte(100) @ApiPropertyOptional() personne?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Celles en vigueur ce jour-là ; à défaut, toutes.' }) le?: string;
}
export const TRIS_DESIGNATIONS = ['du', 'nom', 'chambre', 'role'] as const;
