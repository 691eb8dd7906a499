import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import type { Demeure } from '@diligence/domain/delais';
import type { RolePartie } from '@diligence/domain/procedure';
import { ApercuDto } from '../actes/acte.dto';
import { LOT_MAX, SortDto } from '../actes/lot.dto';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';

const DEMEURES: Demeure[] = ['metropole', 'outre-mer', 'etranger'];
const DATE = { type: String, format: 'date' } as const;

export class PartieDesigneeDto {
  @Texte(20) @ApiProperty({ example: '24-22.770' }) numero!: string;
  @Texte(40) @ApiProperty({ example: 'def1' }) partie!: string;
}
/** Parties that somebody established to be one person. */
export class RapprochementDto {
  @Jour() @ApiProperty(DATE) dateActe!: string;
  @IsArray({ message: 'Indiquez une liste de parties.' }) @ArrayNotEmpty({ message: 'Nommez au moins une partie.' }) @ArrayMaxSize(LOT_MAX, { message: `${LOT_MAX} parties au plus.` }) @ValidateNested({ each: true }) @Type(() => PartieDesigneeDto)
  @ApiProperty({ type: [PartieDesigneeDto] }) parties!: PartieDesigneeDto[];
}
/** What changes about a person; what is not given stays. */
export class CorrectionDto {
  @Jour() @ApiProperty(DATE) dateActe!: string;
  @IsOptional() @Texte(300) @ApiPropertyOptional() nom?: string;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ description: 'Où lui écrire.' }) adresse?: string;
  @IsOptional() @IsIn(DEMEURES, { message: `Indiquez l’un de : ${DEMEURES.join(', ')}.` }) @ApiPropertyOptional({ enum: DEMEURES, description: 'Les délais déjà ouverts ne sont pas déplacés.' }) demeure?: Demeure;
}
/** The person as a party to one dossier. */
export class PresenceDto extends PartieDesigneeDto {
  @ApiProperty({ description: '« X c/ Y ».' }) intitule!: string;
  @ApiProperty() etapeTexte!: string;
  @ApiProperty({ enum: ['demandeur', 'defendeur', 'intervenant'] }) role!: RolePartie;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: DEMEURES }) demeure!: Demeure;
  @ApiPropertyOptional() adresse?: string;
  @ApiProperty({ ...DATE, nullable: true }) clos!: string | null;
}
export class JusticiableDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: DEMEURES }) demeure!: Demeure;
  @ApiPropertyOptional() adresse?: string;
  @ApiProperty({ type: [PresenceDto], description: 'Les dossiers que vous pouvez lire où cette personne est partie.' }) presences!: PresenceDto[];
}
export class SortsJusticiableDto {
  @ApiProperty({ type: JusticiableDto }) justiciable!: JusticiableDto;
  @ApiProperty({ type: [SortDto], description: 'Un sort par dossier : son reçu, ou son refus.' }) sorts!: SortDto[];
}
export class DelaiAutrementDto {
  @ApiProperty() id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ ...DATE, nullable: true }) dernierJour!: string | null;
  @ApiProperty({ ...DATE, nullable: true, description: 'Ce qu’il serait si cette demeure valait depuis l’origine.' }) serait!: string | null;
}
/** What the correction would do on one dossier; nothing is recorded. */
export class ApercuCorrectionDto extends PresenceDto {
  @ApiProperty({ type: ApercuDto }) apercu!: ApercuDto;
  @ApiProperty({ type: [DelaiAutrementDto], description: 'Délais ouverts que la nouvelle demeure ne déplace pas, et qui seraient autres si l’ancienne était une erreur : une erreur se rectifie.' }) delais!: DelaiAutrementDto[];
}
