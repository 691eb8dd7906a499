import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, ValidateNested } from 'class-validator';
import type { GenreGroupe } from '@diligence/activities/store';
import { LOT_MAX } from '../actes/lot.dto';
import { Texte } from '../commun/texte';
import { ProchaineEcheanceDto } from '../dossiers/echeance.dto';

const GENRES: GenreGroupe[] = ['serie', 'connexite'];

export class ExceptionDto {
  @Texte(20) @ApiProperty({ example: '24-22.770' }) numero!: string;
  @Texte(300) @ApiProperty({ description: 'Pourquoi il est tenu à part.' }) motif!: string;
}
export class EcrireGroupeDto {
  @Texte(200) @ApiProperty({ example: 'Heures supplémentaires, Société Fictive' }) nom!: string;
  @IsIn(GENRES, { message: 'Indiquez « serie » ou « connexite ».' }) @ApiProperty({ enum: GENRES }) genre!: GenreGroupe;
  @Texte(20) @ApiProperty({ description: 'Dossier de tête, l’un des membres.' }) tete!: string;
  @IsArray({ message: 'Indiquez une liste de dossiers.' }) @ArrayMinSize(2, { message: 'Un groupe réunit au moins deux dossiers.' }) @ArrayMaxSize(LOT_MAX, { message: `${LOT_MAX} dossiers au plus.` })
  @ArrayUnique({ message: 'Chaque dossier n’est nommé qu’une fois.' }) @IsString({ each: true, message: 'Indiquez des numéros.' })
  @ApiProperty({ type: [String] }) membres!: string[];
  @IsArray({ message: 'Indiquez une liste, au besoin vide.' }) @ArrayMaxSize(LOT_MAX, { message: `${LOT_MAX} dossiers au plus.` }) @ValidateNested({ each: true }) @Type(() => ExceptionDto)
  @ApiProperty({ type: [ExceptionDto], description: 'Membres tenus à part : un acte pour toute la série ne les touche pas.' }) exceptions!: ExceptionDto[];
}
export class MembreDto {
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty() etapeTexte!: string;
  @ApiProperty({ type: ProchaineEcheanceDto, nullable: true }) prochaineEcheance!: ProchaineEcheanceDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) clos!: string | null;
  @ApiPropertyOptional({ description: 'Pourquoi il est tenu à part.' }) exception?: string;
  @ApiProperty({ type: [String], description: 'Dossiers auxquels celui-ci dit être joint.' }) jointA!: string[];
}
export class JonctionManquanteDto {
  @ApiProperty({ description: 'Dossier où la jonction reste à enregistrer.' }) numero!: string;
  @ApiProperty({ description: 'Dossier qui dit lui être joint.' }) autre!: string;
}
export class GroupeDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: GENRES }) genre!: GenreGroupe;
  @ApiProperty() tete!: string;
  @ApiProperty({ type: [MembreDto], description: 'Ceux que vous pouvez lire.' }) membres!: MembreDto[];
  @ApiProperty({ type: [JonctionManquanteDto], description: 'Jonctions enregistrées d’un côté seulement.' }) jonctionsManquantes!: JonctionManquanteDto[];
}
export class PropositionDto {
  @ApiProperty({ example: '24-22.771' }) numero!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty() etapeTexte!: string;
  @ApiProperty({ type: [String], enum: ['meme-decision', 'memes-parties'], description: 'Ce que les deux dossiers ont en commun.' }) raisons!: ('meme-decision' | 'memes-parties')[];
}
/** What gathers a dossier with others, or could. */
export class ParenteDto {
  @ApiProperty({ type: GroupeDto, nullable: true }) groupe!: GroupeDto | null;
  @ApiProperty({ type: [PropositionDto], description: 'Dossiers en cours qui semblent liés ; à juger.' }) propositions!: PropositionDto[];
}
