import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { CATALOGUE } from '@diligence/domain/procedure';
import { AGES, type Age, type FiltreParcours, type Mouvement, type Pas } from '@diligence/domain/supervision';
import { Texte } from '../commun/texte';

const CHAMBRES_OU_SANS = [...Object.keys(CHAMBRES), 'sans'];
const CODES_AGES = AGES.map(({ code }) => code);
const MOUVEMENTS: Mouvement[] = ['entree', 'decision', 'sortie', 'passage'];
const JOUR = { message: 'Indiquez une date AAAA-MM-JJ.' };
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What narrows a figure. */
export class PortionDto {
  @IsOptional() @IsIn(CHAMBRES_OU_SANS, { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: CHAMBRES_OU_SANS, description: '« sans » : dossiers sans chambre encore.' }) chambre?: Chambre | 'sans';
  @IsOptional() @Texte(200) @ApiPropertyOptional({ description: '« sans-matiere » : matière non indiquée.' }) matiere?: string;
  @IsOptional() @Texte(60) @ApiPropertyOptional({ description: 'Code de l’étape.' }) etape?: string;
  @IsOptional() @IsIn(Object.keys(CATALOGUE), { message: 'Procédure inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CATALOGUE) }) procedure?: string;
  @IsOptional() @IsIn(CODES_AGES, { message: 'Tranche d’âge inconnue.' }) @ApiPropertyOptional({ enum: CODES_AGES, description: 'Âge depuis l’entrée.' }) age?: Age;
}

/** What a figure counts; given back with it, opens the list of the dossiers counted. */
export class FiltreSupervision extends PortionDto implements FiltreParcours {
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Non clos.' }) enCours?: boolean;
  @IsOptional() @IsIn(MOUVEMENTS, { message: 'Mouvement inconnu.' }) @ApiPropertyOptional({ enum: MOUVEMENTS, description: 'Ce qui est arrivé pendant la période.' }) mouvement?: Mouvement;
  @IsOptional() @Texte(60) @ApiPropertyOptional({ description: 'Étape quittée (passage).' }) de?: string;
  @IsOptional() @Texte(60) @ApiPropertyOptional({ description: 'Étape atteinte (passage).' }) vers?: string;
  @IsOptional() @Matches(DATE, JOUR) @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date' }) du?: string;
  @IsOptional() @Matches(DATE, JOUR) @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date' }) au?: string;
  @IsOptional() @Matches(DATE, JOUR) @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date', description: 'En cours à la fin de ce jour.' }) enCoursAu?: string;
}

/** First and last day counted. */
export class BornesDto {
  @IsOptional() @Matches(DATE, JOUR) @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date', description: 'Premier jour ; un an avant le dernier, à défaut.' }) du?: string;
  @IsOptional() @Matches(DATE, JOUR) @IsISO8601({ strict: true }, JOUR) @ApiPropertyOptional({ format: 'date', description: 'Dernier jour ; aujourd’hui, à défaut.' }) au?: string;
}
export class PeriodeDto extends IntersectionType(PortionDto, BornesDto) {}
export class DemandeFlux extends PeriodeDto {
  @IsOptional() @IsIn(['semaine', 'mois'], { message: 'Indiquez « semaine » ou « mois ».' }) @ApiPropertyOptional({ enum: ['semaine', 'mois'] }) pas?: Pas;
}
export class DemandeEtapes extends PortionDto {
  @IsOptional() @Matches(/^([1-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])$/, { message: 'De 1 à 366 jours.' }) @ApiPropertyOptional({ description: 'Jours sur lesquels compter les passages ; 30 à défaut.', example: '30' }) jours?: string;
}

/** Every figure says how fresh it is. */
export class FraicheurDto { @ApiProperty({ format: 'date-time', description: 'Tout acte annoncé avant cet instant est compté.' }) calculeLe!: string }

export class FigureDto {
  @ApiProperty() cle!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty() nombre!: number;
  @ApiProperty({ description: 'Âge médian, en jours depuis l’entrée.' }) ageMedian!: number;
  @ApiProperty({ type: FiltreSupervision, description: 'Ouvre la liste de ces dossiers.' }) filtre!: FiltreParcours;
}
export class StockSupervisionDto extends FraicheurDto {
  @ApiProperty() total!: number;
  @ApiProperty({ type: FiltreSupervision }) filtre!: FiltreParcours;
  @ApiProperty({ type: [FigureDto] }) parChambre!: FigureDto[];
  @ApiProperty({ type: [FigureDto] }) parMatiere!: FigureDto[];
  @ApiProperty({ type: [FigureDto] }) parEtape!: FigureDto[];
  @ApiProperty({ type: [FigureDto] }) parAge!: FigureDto[];
}
export class FiltresPeriodeDto {
  @ApiProperty({ type: FiltreSupervision }) entrees!: FiltreParcours;
  @ApiProperty({ type: FiltreSupervision }) decisions!: FiltreParcours;
  @ApiProperty({ type: FiltreSupervision }) sorties!: FiltreParcours;
  @ApiProperty({ type: FiltreSupervision }) stock!: FiltreParcours;
}
export class MouvementsDto {
  @ApiProperty({ format: 'date' }) du!: string;
  @ApiProperty({ format: 'date' }) au!: string;
  @ApiProperty({ description: 'Pourvois déclarés.' }) entrees!: number;
  @ApiProperty({ description: 'Décisions rendues.' }) decisions!: number;
  @ApiProperty({ description: 'Dossiers clos.' }) sorties!: number;
  @ApiProperty({ description: 'Dossiers en cours à la fin de la période.' }) stock!: number;
  @ApiProperty({ type: FiltresPeriodeDto }) filtres!: FiltresPeriodeDto;
}
export class FluxDto extends FraicheurDto { @ApiProperty({ type: [MouvementsDto] }) periodes!: MouvementsDto[] }

export class DureeDto {
  @ApiProperty() code!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty({ description: 'Durées achevées dans la période.' }) nombre!: number;
  @ApiProperty({ description: 'En jours.' }) moyenne!: number;
  @ApiProperty({ description: 'En jours.' }) mediane!: number;
  @ApiProperty({ description: 'Neuf dossiers sur dix, en jours.' }) neufDixiemes!: number;
  @ApiProperty({ type: FiltreSupervision }) filtre!: FiltreParcours;
}
export class DureesDto extends FraicheurDto { @ApiProperty({ type: [DureeDto] }) durees!: DureeDto[] }

export class EtapeVueDto {
  @ApiProperty() code!: string;
  @ApiProperty() texte!: string;
  @ApiProperty() nombre!: number;
  @ApiProperty({ description: 'Jours passés dans l’étape, médiane.' }) ageMedian!: number;
  @ApiProperty({ description: 'Jours passés dans l’étape, maximum.' }) ageMaximal!: number;
  @ApiProperty({ description: 'Dossiers arrivés dans la période.' }) arrives!: number;
  @ApiProperty({ description: 'Dossiers partis dans la période.' }) partis!: number;
  @ApiProperty({ type: FiltreSupervision }) filtre!: FiltreParcours;
  @ApiProperty({ type: FiltreSupervision, description: 'Ouvre la liste des dossiers arrivés.' }) filtreArrives!: FiltreParcours;
  @ApiProperty({ type: FiltreSupervision, description: 'Ouvre la liste des dossiers partis.' }) filtrePartis!: FiltreParcours;
}
export class LienDto {
  @ApiProperty() de!: string;
  @ApiProperty() deTexte!: string;
  @ApiProperty() vers!: string;
  @ApiProperty() versTexte!: string;
  @ApiProperty() nombre!: number;
  @ApiProperty({ description: 'Jours passés dans l’étape quittée, médiane.' }) joursMedians!: number;
  @ApiProperty({ type: FiltreSupervision }) filtre!: FiltreParcours;
}
export class DessinDto {
  @ApiProperty() procedure!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: [EtapeVueDto], description: 'Dans l’ordre du droit.' }) etapes!: EtapeVueDto[];
  @ApiProperty({ type: [LienDto] }) liens!: LienDto[];
}
export class EtapesDto extends FraicheurDto { @ApiProperty({ type: [DessinDto], description: 'Une entrée par procédure du catalogue.' }) procedures!: DessinDto[] }

/** A dossier counted. */
export class DossierCompteDto {
  @ApiProperty({ example: '24-22.770' }) id!: string;
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty({ enum: Object.keys(CHAMBRES), nullable: true, type: String }) chambre!: Chambre | null;
  @ApiProperty({ nullable: true, type: String }) matiere!: string | null;
  @ApiProperty() procedure!: string;
  @ApiProperty() etape!: string;
  @ApiProperty() etapeTexte!: string;
  @ApiProperty({ format: 'date', description: 'Dans cette étape depuis le.' }) depuis!: string;
  @ApiProperty({ format: 'date' }) entree!: string;
  @ApiProperty({ description: 'Jours depuis l’entrée, jusqu’à la clôture s’il est clos.' }) age!: number;
}
export const TRIS_COMPTES = ['entree', 'numero', 'depuis', 'age'] as const;
