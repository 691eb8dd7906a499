import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsObject, IsOptional, Min, ValidateNested } from 'class-validator';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';
import { ProblemeDto } from '../erreurs/probleme.dto';
import { RecuDto } from './acte.dto';

const DONNEES = { type: 'object', additionalProperties: true } as const;
export const LOT_MAX = 100;

export class CibleDto {
  @Texte(20) @ApiProperty({ example: '24-22.770' }) numero!: string;
  @IsOptional() @Texte(40) @ApiPropertyOptional() partie?: string;
  @IsOptional() @IsObject({ message: 'Indiquez un objet.' }) @ApiPropertyOptional({ ...DONNEES, description: 'Champs propres à ce dossier, par exemple sa tâche.' }) donnees?: Record<string, unknown>;
  @IsOptional() @IsInt({ message: 'Indiquez une version.' }) @Min(0, { message: 'Indiquez une version.' }) @ApiPropertyOptional({ description: 'Version connue du dossier.' }) version?: number;
}
export class LotDto {
  @Texte(20) @ApiProperty({ example: 'GE05' }) acte!: string;
  @Jour() @ApiProperty({ format: 'date' }) dateActe!: string;
  @IsObject({ message: 'Indiquez les champs communs, au besoin {}.' }) @ApiProperty({ ...DONNEES, description: 'Champs communs à tous.' }) donnees!: Record<string, unknown>;
  @IsArray({ message: 'Indiquez une liste de dossiers.' }) @ArrayNotEmpty({ message: 'Nommez au moins un dossier.' }) @ArrayMaxSize(LOT_MAX, { message: `${LOT_MAX} dossiers au plus.` }) @ValidateNested({ each: true }) @Type(() => CibleDto)
  @ApiProperty({ type: [CibleDto] }) cibles!: CibleDto[];
}
export class SortDto {
  @ApiProperty() numero!: string;
  @ApiPropertyOptional() partie?: string;
  @ApiPropertyOptional({ type: RecuDto, description: 'L’acte est enregistré sur ce dossier.' }) recu?: RecuDto;
  @ApiPropertyOptional({ type: ProblemeDto, description: 'Pourquoi il ne l’est pas.' }) refus?: ProblemeDto;
}
