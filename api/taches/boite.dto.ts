import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { Jour } from '../commun/jour';
import { VUES, type VueTaches } from './tache.dto';

const DATE = { type: String, format: 'date' } as const;
const CHAMBRE = { enum: Object.keys(CHAMBRES), nullable: true, type: String } as const;
const OUI_NON = ['true', 'false'] as const;
const OuiNon = (description: string) => ApiPropertyOptional({ enum: OUI_NON, description });

export class DemandeCompte {
  @IsOptional() @IsIn(OUI_NON, { message: 'Indiquez true ou false.' }) @OuiNon('Celles qui me reviennent (à défaut), ou toutes celles que je peux voir (false).') mien?: 'true' | 'false';
}
export class CompteTachesDto {
  @ApiProperty({ enum: VUES }) vue!: VueTaches;
  @ApiProperty() genre!: string;
  @ApiProperty({ description: 'Titre d’une des tâches de ce genre.' }) titre!: string;
  @ApiProperty(CHAMBRE) chambre!: Chambre | null;
  @ApiProperty() nombre!: number;
}
export class DemandeAudiences {
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Premier jour ; à défaut, aujourd’hui.' }) du?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Dernier jour ; à défaut, soixante jours plus tard.' }) au?: string;
  @IsOptional() @IsIn(OUI_NON, { message: 'Indiquez true ou false.' }) @OuiNon('Seulement les dossiers où je suis désigné (true), ou ceux de mon service (à défaut).') designe?: 'true' | 'false';
}
export class DossierAppeleDto {
  @ApiProperty(DATE) date!: string;
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty(CHAMBRE) chambre!: Chambre | null;
  @ApiPropertyOptional({ description: 'Formation appelée à juger.' }) formation?: string;
}
