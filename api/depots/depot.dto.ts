import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, Matches, ValidateNested } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import type { Demeure } from '@diligence/domain/delais';
import type { RolePartie } from '@diligence/domain/procedure';
import { EcheanceOuverteDto } from '../actes/acte.dto';
import { Texte } from '../commun/texte';

const ROLES_PARTIE: RolePartie[] = ['demandeur', 'defendeur', 'intervenant'];
const DEMEURES: Demeure[] = ['metropole', 'outre-mer', 'etranger'];
const DATE = { message: 'Indiquez une date AAAA-MM-JJ qui existe.' };

export class ConseilDeposeDto {
  @Texte(300) @ApiProperty({ example: 'SCP Delattre et Morin' }) nom!: string;
  @IsISO8601({ strict: true }, DATE) @ApiProperty({ format: 'date' }) depuis!: string;
}

export class PartieDeposeeDto {
  @Matches(/^[\w-]{1,40}$/, { message: 'De 1 à 40 lettres, chiffres ou tirets.' }) @ApiProperty({ example: 'd1' }) id!: string;
  @IsIn(ROLES_PARTIE, { message: `Indiquez l’un de : ${ROLES_PARTIE.join(', ')}.` }) @ApiProperty({ enum: ROLES_PARTIE }) role!: RolePartie;
  @Texte(300) @ApiProperty() nom!: string;
  @IsIn(DEMEURES, { message: `Indiquez l’un de : ${DEMEURES.join(', ')}.` }) @ApiProperty({ enum: DEMEURES }) demeure!: Demeure;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional() dispensee?: boolean;
  @IsOptional() @ValidateNested() @Type(() => ConseilDeposeDto) @ApiPropertyOptional({ type: ConseilDeposeDto }) conseil?: ConseilDeposeDto;
}

/** A declaration of pourvoi, civil matter with mandatory representation (CPC 973 to 976). */
export class DepotDto {
  @IsISO8601({ strict: true }, DATE) @Matches(/^\d{4}-\d{2}-\d{2}$/, DATE) @ApiProperty({ format: 'date', description: 'Jour de la déclaration : celui de sa réception par voie électronique.' }) dateActe!: string;
  @IsArray({ message: 'Indiquez une liste de parties.' }) @ArrayNotEmpty({ message: 'Nommez au moins une partie.' }) @ArrayMaxSize(300, { message: '300 parties au plus.' }) @ValidateNested({ each: true }) @Type(() => PartieDeposeeDto)
  @ApiProperty({ type: [PartieDeposeeDto] }) parties!: PartieDeposeeDto[];
  @Texte(300) @ApiProperty({ example: 'Cour d’appel de Lyon' }) juridiction!: string;
  @IsISO8601({ strict: true }, DATE) @Matches(/^\d{4}-\d{2}-\d{2}$/, DATE) @ApiProperty({ format: 'date', description: 'Date de la décision attaquée.' }) dateDecision!: string;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ example: '23/01234' }) rg?: string;
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(300) @ApiPropertyOptional() matiere?: string;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Le pourvoi suspend l’exécution.' }) suspensif?: boolean;
}

/** The receipt: the number of the pourvoi and what the law now expects. */
export class RecuDepotDto {
  @ApiProperty({ description: 'Identifiant du dépôt.' }) id!: string;
  @ApiProperty({ example: '26-12.345' }) numero!: string;
  @ApiProperty({ format: 'date-time', description: 'Instant du premier dépôt sous cette clé.' }) deposeLe!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [EcheanceOuverteDto], description: 'Premières échéances.' }) echeances!: EcheanceOuverteDto[];
}
