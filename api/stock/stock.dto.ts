import { ApiProperty } from '@nestjs/swagger';

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
