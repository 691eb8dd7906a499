import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString } from 'class-validator';
import { CibleDto, LOT_MAX } from './lot.dto';

export class SelectionDto {
  @IsArray({ message: 'Indiquez une liste de dossiers.' }) @ArrayNotEmpty({ message: 'Nommez au moins un dossier.' }) @ArrayMaxSize(LOT_MAX, { message: `${LOT_MAX} dossiers au plus.` }) @IsString({ each: true, message: 'Indiquez des numéros.' })
  @ApiProperty({ type: [String], example: ['24-22.770'] }) numeros!: string[];
}
/** One act that each dossier of a selection allows now, ready to be sent as a batch. */
export class LotPossibleDto {
  @ApiProperty({ example: 'GE05' }) acte!: string;
  @ApiPropertyOptional({ description: 'La tâche ou l’alerte, commune à tous, que l’acte vise.' }) objet?: string;
  @ApiProperty({ type: [CibleDto] }) cibles!: CibleDto[];
}
