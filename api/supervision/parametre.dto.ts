import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsNumber, Max, Min } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { PARAMETRES, type CodeParametre } from '@diligence/domain/supervision';
import { Texte } from '../commun/texte';

export class ValeurParametreDto {
  @ApiProperty() valeur!: number;
  @ApiProperty() motif!: string;
  @ApiProperty({ description: 'Qui l’a donnée.' }) par!: string;
  @ApiProperty({ format: 'date-time' }) le!: string;
}
/** A figure of steering for one chamber, and every value it ever had. */
export class ParametreDto {
  @ApiProperty({ enum: Object.keys(PARAMETRES) }) cle!: CodeParametre;
  @ApiProperty() libelle!: string;
  @ApiProperty() unite!: string;
  @ApiProperty({ enum: Object.keys(CHAMBRES) }) chambre!: Chambre;
  @ApiProperty({ description: 'Nombre de valeurs déjà données ; à rendre pour corriger.' }) rang!: number;
  @ApiProperty({ nullable: true, type: Number, description: 'Absente tant que personne ne l’a donnée.' }) valeur!: number | null;
  @ApiProperty({ type: [ValeurParametreDto], description: 'La plus récente d’abord.' }) historique!: ValeurParametreDto[];
}
export class CorrectionParametreDto {
  @IsNumber({ maxDecimalPlaces: 1 }, { message: 'Indiquez un nombre, avec une décimale au plus.' }) @Min(0, { message: 'Indiquez un nombre positif.' }) @Max(10_000, { message: 'Ce nombre est trop grand.' }) @ApiProperty({ example: 12.5 }) valeur!: number;
  @Texte(500) @ApiProperty({ description: 'Pourquoi cette valeur.' }) motif!: string;
  @IsInt({ message: 'Indiquez le rang lu.' }) @Min(0, { message: 'Indiquez le rang lu.' }) @ApiProperty({ description: 'Rang lu ; refusé si une autre valeur a été donnée entre-temps.' }) rang!: number;
}
