import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional } from 'class-validator';
import type { PorteeIncident } from '@diligence/activities/store';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { Texte } from '../commun/texte';

/** Whom an incident touches: every court of the country, this Court, or one of its chambers. */
export const PORTEES_INCIDENT: readonly PorteeIncident[] = ['nationale', 'cour', 'chambre'];
const CODES_CHAMBRES = Object.keys(CHAMBRES);

export class IncidentDto {
  @ApiProperty({ description: 'Identifiant, stable tant que l’incident dure.' }) id!: string;
  @ApiProperty({ enum: ['registre', 'moteur', 'annonce'], description: 'Constaté par le service lui-même, ou annoncé par quelqu’un.' }) source!: 'registre' | 'moteur' | 'annonce';
  @ApiProperty({ description: 'Ce qui ne marche pas.' }) texte!: string;
  @ApiPropertyOptional({ description: 'Ce qui marche encore.' }) marche?: string;
  @ApiProperty({ enum: PORTEES_INCIDENT, description: 'Qui est touché : toutes les juridictions, la Cour, ou l’une de ses chambres.' }) portee!: PorteeIncident;
  @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @ApiProperty({ format: 'date-time' }) depuis!: string;
}
export class AnnonceDto extends IncidentDto {
  @ApiPropertyOptional({ format: 'date-time' }) finieLe?: string;
}
export class AnnoncerDto {
  @Texte(300) @ApiProperty({ example: 'La messagerie de la Cour ne part plus.' }) texte!: string;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ description: 'Ce qui marche encore.' }) marche?: string;
  @IsOptional() @IsIn(PORTEES_INCIDENT, { message: 'Indiquez qui est touché.' }) @ApiPropertyOptional({ enum: PORTEES_INCIDENT, description: 'À défaut, la Cour.' }) portee?: PorteeIncident;
  @IsOptional() @IsIn(CODES_CHAMBRES, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CODES_CHAMBRES, description: 'Avec la portée « chambre », et elle seule.' }) chambre?: Chambre;
  @IsOptional() @IsISO8601({ strict: true }, { message: 'Indiquez un instant ISO 8601.' }) @ApiPropertyOptional({ format: 'date-time', description: 'Depuis quand ; à défaut, maintenant.' }) depuis?: string;
}
