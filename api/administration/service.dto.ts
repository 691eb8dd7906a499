import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';

const DATE = { type: String, format: 'date' } as const;
const CODES_CHAMBRES = Object.keys(CHAMBRES);

export class EcrireServiceDto {
  @Texte(200) @ApiProperty({ example: 'Greffe de la première chambre civile' }) nom!: string;
  @IsOptional() @IsIn(CODES_CHAMBRES, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'Personne qui en répond.' }) responsable?: string;
  @Jour() @ApiProperty(DATE) du!: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Dernier jour.' }) au?: string;
}
export class ServiceDto extends EcrireServiceDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
}
export class FiltreServices {
  @IsOptional() @IsIn(CODES_CHAMBRES, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CODES_CHAMBRES }) chambre?: Chambre;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Ceux qui existent ce jour-là.' }) le?: string;
}
export const TRIS_SERVICES = ['nom', 'id', 'chambre'] as const;
