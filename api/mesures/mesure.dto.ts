import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Jour } from '../commun/jour';

const DATE = { type: String, format: 'date' } as const;
const CLICS = { message: 'Indiquez un nombre de clics, de 0 à 1 000.' };
const DUREE = { message: 'Indiquez une durée en millisecondes, dix minutes au plus.' };

export class MesureDto {
  @Matches(/^(acte:[A-Z]{2}\d{2}[a-z]?|page:[a-z-]{1,40})$/, { message: 'Indiquez acte:EC14 ou page:dossier.' }) @ApiProperty({ example: 'acte:EC14', description: 'Une diligence de la table des actes, ou une page ; jamais un dossier ni une personne.' }) diligence!: string;
  @IsInt(CLICS) @Min(0, CLICS) @Max(1_000, CLICS) @ApiProperty() clics!: number;
  @IsOptional() @IsInt(DUREE) @Min(0, DUREE) @Max(600_000, DUREE) @ApiPropertyOptional({ description: 'Temps d’affichage, en millisecondes.' }) dureeMs?: number;
}
export class MesuresDto {
  @IsArray({ message: 'Indiquez une liste.' }) @ArrayNotEmpty({ message: 'Donnez au moins une mesure.' }) @ArrayMaxSize(100, { message: '100 mesures au plus.' }) @ValidateNested({ each: true }) @Type(() => MesureDto)
  @ApiProperty({ type: [MesureDto] }) mesures!: MesureDto[];
}
export class DemandeBilan {
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Premier jour ; à défaut, trente jours avant le dernier.' }) du?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Dernier jour ; à défaut, aujourd’hui.' }) au?: string;
}
export class ReferenceDto {
  @ApiProperty({ format: 'date-time' }) fixeeLe!: string;
  @ApiProperty() nombre!: number;
  @ApiProperty() clicsMoyens!: number;
  @ApiProperty({ type: Number, nullable: true }) dureeMediane!: number | null;
}
export class BilanUsageDto {
  @ApiProperty() diligence!: string;
  @ApiProperty({ description: 'Combien de fois.' }) nombre!: number;
  @ApiProperty() clicsMoyens!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'En millisecondes, borne haute du palier où tombe la médiane.' }) dureeMediane!: number | null;
  @ApiPropertyOptional({ type: ReferenceDto, description: 'Ce à quoi l’on compare.' }) reference?: ReferenceDto;
}
