import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';

const DATE = { type: String, format: 'date' } as const;

export class AbsenceDto {
  @ApiProperty() id!: string;
  @ApiProperty() personne!: string;
  @ApiProperty({ description: 'Qui assure le remplacement.' }) delegue!: string;
  @ApiProperty(DATE) du!: string;
  @ApiProperty({ ...DATE, description: 'Dernier jour.' }) au!: string;
  @ApiPropertyOptional() motif?: string;
  @ApiProperty() annulee!: boolean;
  @ApiProperty() version!: number;
}
export class DeclarerAbsenceDto {
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'À défaut, la personne connectée.' }) personne?: string;
  @Texte(100) @ApiProperty() delegue!: string;
  @Jour() @ApiProperty(DATE) du!: string;
  @Jour() @ApiProperty({ ...DATE, description: 'Dernier jour.' }) au!: string;
  @IsOptional() @Texte(200) @ApiPropertyOptional() motif?: string;
}
export class FinAbsenceDto {
  @Jour() @ApiProperty({ ...DATE, description: 'Nouveau dernier jour, avant celui qui était prévu.' }) au!: string;
  @IsOptional() @Texte(200) @ApiPropertyOptional({ description: 'Consigné au journal de l’administration.' }) motif?: string;
}
export class FiltreAbsences {
  @IsOptional() @Texte(100) @ApiPropertyOptional() personne?: string;
  @IsOptional() @Texte(100) @ApiPropertyOptional() delegue?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Celles qui courent ce jour-là.' }) le?: string;
}
export const TRIS_ABSENCES = ['du', 'au', 'personne', 'delegue'] as const;
