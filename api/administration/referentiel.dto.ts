import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { GenreReferentiel } from '@diligence/activities/store';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';

const DATE = { type: String, format: 'date' } as const;
export const GENRES: Record<GenreReferentiel, string> = { chambre: 'chambres', formation: 'formations', juridiction: 'juridictions attaquées', nature: 'natures d’affaires' };

class ValeurDto {
  @Texte(60) @ApiProperty({ description: 'Code stable ; une nouvelle entrée du même code remplace la précédente à sa date.' }) code!: string;
  @Texte(300) @ApiProperty() libelle!: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Premier jour ; à défaut, depuis toujours.' }) du?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Dernier jour ; à défaut, sans terme.' }) au?: string;
  @IsOptional() @Texte(200) @ApiPropertyOptional({ description: 'Texte qui la fonde.' }) article?: string;
  @IsOptional() @Texte(60) @ApiPropertyOptional({ description: 'Code de l’entrée dont elle relève.' }) parent?: string;
}
export class EcrireEntreeDto extends ValeurDto {
  @IsOptional() @Texte(500) @ApiPropertyOptional({ description: 'Consigné au journal de l’administration.' }) motif?: string;
}
export class EntreeDto extends ValeurDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: Object.keys(GENRES) }) genre!: GenreReferentiel;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
}
export class FiltreEntrees {
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'Mots du libellé ou du code, sans souci d’accents.' }) q?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, description: 'Celles qui valent ce jour-là ; à défaut, aujourd’hui.' }) le?: string;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Toutes les entrées, passées et à venir.' }) toutes?: boolean;
  @IsOptional() @Texte(60) @ApiPropertyOptional() parent?: string;
  @IsOptional() @IsIn(Object.keys(GENRES), { message: 'Référentiel inconnu.' }) @ApiPropertyOptional({ enum: Object.keys(GENRES) }) genre?: GenreReferentiel;
}
export const TRIS_ENTREES = ['libelle', 'code', 'du'] as const;
