import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Texte } from '../commun/texte';

export class IncidentDto {
  @ApiProperty({ description: 'Identifiant, stable tant que l’incident dure.' }) id!: string;
  @ApiProperty({ enum: ['registre', 'moteur', 'annonce'], description: 'Constaté par le service lui-même, ou annoncé par quelqu’un.' }) source!: 'registre' | 'moteur' | 'annonce';
  @ApiProperty({ description: 'Ce qui ne marche pas.' }) texte!: string;
  @ApiPropertyOptional({ description: 'Ce qui marche encore.' }) marche?: string;
  @ApiProperty({ format: 'date-time' }) depuis!: string;
}
export class AnnoncerDto {
  @Texte(300) @ApiProperty({ example: 'La messagerie de la Cour ne part plus.' }) texte!: string;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ description: 'Ce qui marche encore.' }) marche?: string;
}
