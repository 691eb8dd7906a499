import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { CHAMBRES, ROLES, type Chambre, type RoleAuteur } from '@diligence/domain/personne';
import { Texte } from '../commun/texte';

const AUTEURS = [...Object.keys(ROLES), 'systeme'];
const OBJETS = ['dossier', 'audience', 'role', 'decision'] as const;
const GENRES = ['information', 'tache'] as const;

export class AlerteDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: GENRES }) genre!: (typeof GENRES)[number];
  @ApiProperty({ enum: OBJETS }) objet!: (typeof OBJETS)[number];
  @ApiProperty() texte!: string;
  @ApiProperty({ enum: AUTEURS }) pour!: RoleAuteur;
  @ApiProperty() region!: string;
  @ApiPropertyOptional() article?: string;
  @ApiProperty({ type: String, format: 'date' }) depuis!: string;
  @ApiProperty() acquittee!: boolean;
}

/** An alert in the list of all dossiers, with the dossier it belongs to. */
export class AlerteSitueeDto extends AlerteDto {
  @ApiProperty({ description: 'Identifiant unique de la ligne : numero~alerte.' }) declare id: string;
  @ApiProperty({ description: 'Identifiant de l’alerte dans son dossier.' }) alerte!: string;
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: Object.keys(CHAMBRES), nullable: true, type: String }) chambre!: Chambre | null;
}

export class FiltreAlertes {
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional() acquittee?: boolean;
  @IsOptional() @IsIn(GENRES, { message: 'Genre inconnu.' }) @ApiPropertyOptional({ enum: GENRES }) genre?: (typeof GENRES)[number];
  @IsOptional() @IsIn(OBJETS, { message: 'Objet inconnu.' }) @ApiPropertyOptional({ enum: OBJETS }) objet?: (typeof OBJETS)[number];
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(100) @ApiPropertyOptional() numero?: string;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Celles de mes fonctions seulement.' }) mien?: boolean;
}
export const TRIS_ALERTES = ['depuis', 'numero', 'objet'] as const;
