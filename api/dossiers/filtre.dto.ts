import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { Texte } from '../commun/texte';

const BOOLEEN = { message: 'Indiquez vrai ou faux.' };

export class FiltreDossiers {
  @IsOptional() @Texte(200)
  @ApiPropertyOptional({ description: 'Numéro sous toute forme (24-22.770, 2422770, F 24-22.770) ou mots (partie, RG, juridiction), sans souci d’accents.' }) q?: string;
  @IsOptional() @IsArray({ message: 'Indiquez une liste de numéros.' }) @ArrayMaxSize(1000, { message: '1 000 numéros au plus.' }) @IsString({ each: true, message: 'Indiquez des numéros.' })
  @ApiPropertyOptional({ type: [String] }) id?: string[];
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(60) @ApiPropertyOptional() etape?: string;
  @IsOptional() @Texte(60) @ApiPropertyOptional() procedure?: string;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Une tâche à faire a dépassé sa date prudente.' }) enRetard?: boolean;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Je suis désigné sur le dossier.' }) mien?: boolean;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional() clos?: boolean;
  @IsOptional() @IsISO8601({ strict: true }, { message: 'Indiquez une date AAAA-MM-JJ.' }) @ApiPropertyOptional({ format: 'date' }) echeanceAvant?: string;
  @IsOptional() @IsISO8601({ strict: true }, { message: 'Indiquez une date AAAA-MM-JJ.' }) @ApiPropertyOptional({ format: 'date' }) echeanceApres?: string;
}
export const TRIS_DOSSIERS = ['numero', 'prochaineEcheance', 'etape', 'chambre', 'depot'] as const;
