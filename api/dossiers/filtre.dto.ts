import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, Max, Min } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { Texte } from '../commun/texte';

const BOOLEEN = { message: 'Indiquez vrai ou faux.' };
const ENTIER = { message: 'Indiquez un nombre entier.' };
const JOUR = { message: 'Indiquez une date AAAA-MM-JJ.' };

export class FiltreDossiers {
  @IsOptional() @Texte(200)
  @ApiPropertyOptional({ description: 'Numéro sous toute forme (24-22.770, 2422770, F 24-22.770) ou mots (partie, RG, juridiction), sans souci d’accents.' }) q?: string;
  @IsOptional() @IsArray({ message: 'Indiquez une liste de numéros.' }) @ArrayMaxSize(1000, { message: '1 000 numéros au plus.' }) @IsString({ each: true, message: 'Indiquez des numéros.' })
  @ApiPropertyOptional({ type: [String] }) id?: string[];
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(60) @ApiPropertyOptional() etape?: string;
  @IsOptional() @Texte(60) @ApiPropertyOptional() procedure?: string;
  @IsOptional() @Texte(200) @ApiPropertyOptional() matiere?: string;
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'Identifiant du conseiller rapporteur désigné.' }) rapporteur?: string;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Une partie est détenue : le dossier passe avant les autres.' }) detenu?: boolean;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Une personne est détenue, ou la loi fixe une date à la Cour.' }) urgent?: boolean;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Une tâche à faire a dépassé sa date prudente.' }) enRetard?: boolean;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional({ description: 'Je suis désigné sur le dossier.' }) mien?: boolean;
  @IsOptional() @IsBoolean(BOOLEEN) @ApiPropertyOptional() clos?: boolean;
  @IsOptional() @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date' }) echeanceAvant?: string;
  @IsOptional() @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date' }) echeanceApres?: string;
  @IsOptional() @IsInt(ENTIER) @Min(0, ENTIER) @Max(365, ENTIER) @ApiPropertyOptional({ description: 'La date prudente de la prochaine échéance tombe dans ce nombre de jours, aujourd’hui compris.' }) echeanceSous?: number;
  @IsOptional() @IsInt(ENTIER) @Min(1, ENTIER) @Max(600, ENTIER) @ApiPropertyOptional({ description: 'Déclaré il y a au moins ce nombre de mois.' }) ageMois?: number;
}
export const TRIS_DOSSIERS = ['numero', 'prochaineEcheance', 'intitule', 'chambre', 'procedure', 'matiere', 'etape', 'depot'] as const;
