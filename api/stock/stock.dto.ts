import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';

export class DemandeStock {
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
}

export class StockEtapeDto {
  @ApiProperty() etape!: string;
  @ApiProperty() etapeTexte!: string;
  @ApiProperty({ description: 'Dossiers en cours à cette étape.' }) nombre!: number;
}

/** How many running dossiers the person may read are at each stage, and when it was counted. */
export class StockDto {
  @ApiProperty() total!: number;
  @ApiProperty({ type: [StockEtapeDto], description: 'De l’étape la plus fournie à la moins fournie.' }) etapes!: StockEtapeDto[];
  @ApiProperty({ format: 'date-time' }) compteLe!: string;
}
