import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsISO8601, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { CHAMBRES, QUALITES, type Chambre, type QualitePartie } from '@diligence/domain/personne';
import type { Demeure } from '@diligence/domain/delais';
import { CATALOGUE, IDENTIFIANTS_MAX, NATURES_IDENTIFIANT, type NatureIdentifiant, type RolePartie } from '@diligence/domain/procedure';
import { DefinitionActeDto, EcheanceOuverteDto } from '../actes/acte.dto';
import { Texte } from '../commun/texte';

const ROLES_PARTIE: RolePartie[] = ['demandeur', 'defendeur', 'intervenant'];
const DEMEURES: Demeure[] = ['metropole', 'outre-mer', 'etranger'];
const NATURES = Object.keys(NATURES_IDENTIFIANT);
const OUI_NON = { message: 'Indiquez vrai ou faux.' };
const DATE = { message: 'Indiquez une date AAAA-MM-JJ qui existe.' };

export class ConseilDeposeDto {
  @Texte(300) @ApiProperty({ example: 'SCP Delattre et Morin' }) nom!: string;
  @IsISO8601({ strict: true }, DATE) @ApiProperty({ format: 'date' }) depuis!: string;
}

export class PartieDeposeeDto {
  @Matches(/^[\w-]{1,40}$/, { message: 'De 1 à 40 lettres, chiffres ou tirets.' }) @ApiProperty({ example: 'd1' }) id!: string;
  @IsIn(ROLES_PARTIE, { message: `Indiquez l’un de : ${ROLES_PARTIE.join(', ')}.` }) @ApiProperty({ enum: ROLES_PARTIE }) role!: RolePartie;
  @Texte(300) @ApiProperty() nom!: string;
  @IsIn(DEMEURES, { message: `Indiquez l’un de : ${DEMEURES.join(', ')}.` }) @ApiProperty({ enum: DEMEURES }) demeure!: Demeure;
  @IsOptional() @IsBoolean(OUI_NON) @ApiPropertyOptional({ description: 'Dispensée de représentation obligatoire.' }) dispensee?: boolean;
  @IsOptional() @IsIn(Object.keys(QUALITES), { message: `Indiquez l’un de : ${Object.keys(QUALITES).join(', ')}.` }) @ApiPropertyOptional({ enum: Object.keys(QUALITES), description: 'Matière pénale.' }) qualite?: QualitePartie;
  @IsOptional() @IsBoolean(OUI_NON) @ApiPropertyOptional({ description: 'Matière pénale : privée de liberté, ce qui rend le dossier urgent.' }) detenu?: boolean;
  @IsOptional() @IsBoolean(OUI_NON) @ApiPropertyOptional({ description: 'Matière pénale : réside hors de l’île où siège la juridiction (CPP 855 à 859).' }) horsIle?: boolean;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ description: 'Où lui écrire.' }) adresse?: string;
  @IsOptional() @ValidateNested() @Type(() => ConseilDeposeDto) @ApiPropertyOptional({ type: ConseilDeposeDto }) conseil?: ConseilDeposeDto;
}

/** What another system calls the case, or one of its parties. */
export class IdentifiantDeposeDto {
  @IsIn(NATURES, { message: `Indiquez l’un de : ${NATURES.join(', ')}.` }) @ApiProperty({ enum: NATURES }) nature!: NatureIdentifiant;
  @Texte(60) @ApiProperty({ example: '22012000123' }) valeur!: string;
  @IsOptional() @Texte(40) @ApiPropertyOptional({ description: 'Partie qu’il désigne, s’il lui est propre.' }) partie?: string;
}

/**
 * An act that opens a dossier. Its fields are those of its definition, in `donnees`; those of every declaration may also
 * stand at the root. Without a procedure it is a civil pourvoi with mandatory representation (CPC 973 to 976).
 */
export class DepotDto {
  @IsOptional() @Texte(40) @ApiPropertyOptional({ enum: Object.keys(CATALOGUE), default: 'civil-ro', description: 'Procédure à ouvrir ; `GET /api/v1/depots/procedures` les donne avec leurs champs.' }) procedure?: string;
  @IsOptional() @Texte(20) @ApiPropertyOptional({ example: 'EP03', description: 'Acte qui ouvre la procédure, quand il y en a plusieurs ; sans indication, l’acte ordinaire.' }) acte?: string;
  @IsISO8601({ strict: true }, DATE) @Matches(/^\d{4}-\d{2}-\d{2}$/, DATE) @ApiProperty({ format: 'date', description: 'Jour de l’acte : pour une déclaration par voie électronique, celui de sa réception.' }) dateActe!: string;
  @IsOptional() @IsArray({ message: 'Indiquez une liste de parties.' }) @ArrayNotEmpty({ message: 'Nommez au moins une partie.' }) @ArrayMaxSize(300, { message: '300 parties au plus.' })
  @ArrayUnique(({ id }: PartieDeposeeDto) => id, { message: 'Chaque partie a un identifiant qui n’est qu’à elle.' }) @ValidateNested({ each: true }) @Type(() => PartieDeposeeDto)
  @ApiPropertyOptional({ type: [PartieDeposeeDto], description: 'Nécessaires dès que l’acte en demande.' }) parties?: PartieDeposeeDto[];
  @IsOptional() @IsObject({ message: 'Indiquez les champs de l’acte, au besoin {}.' }) @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Champs de la définition de l’acte.' }) donnees?: Record<string, unknown>;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ example: 'Cour d’appel de Lyon' }) juridiction?: string;
  @IsOptional() @IsISO8601({ strict: true }, DATE) @Matches(/^\d{4}-\d{2}-\d{2}$/, DATE) @ApiPropertyOptional({ format: 'date', description: 'Date de la décision attaquée.' }) dateDecision?: string;
  @IsOptional() @Texte(300) @ApiPropertyOptional({ example: '23/01234' }) rg?: string;
  @IsOptional() @IsArray({ message: 'Indiquez une liste d’identifiants.' }) @ArrayMaxSize(IDENTIFIANTS_MAX, { message: `${IDENTIFIANTS_MAX} identifiants au plus.` }) @ValidateNested({ each: true }) @Type(() => IdentifiantDeposeDto)
  @ApiPropertyOptional({ type: [IdentifiantDeposeDto], description: 'Ce que d’autres systèmes appellent cette affaire.' }) identifiants?: IdentifiantDeposeDto[];
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(300) @ApiPropertyOptional() matiere?: string;
  @IsOptional() @IsBoolean(OUI_NON) @ApiPropertyOptional({ description: 'Matière civile : le pourvoi suspend l’exécution.' }) suspensif?: boolean;
}

/** A procedure that the caller may open, and what each of its opening acts asks. */
export class ProcedureOuvrableDto {
  @ApiProperty({ enum: Object.keys(CATALOGUE) }) id!: string;
  @ApiProperty({ example: 'Pourvoi en matière pénale' }) nom!: string;
  @ApiProperty({ example: 'Matière pénale', description: 'Famille de procédures sous laquelle elle se range.' }) famille!: string;
  @ApiProperty({ type: [DefinitionActeDto], description: 'Actes qui l’ouvrent, l’ordinaire d’abord ; y est « requis » ce qu’un dépôt doit dire.' }) actes!: DefinitionActeDto[];
}

/** The receipt: the number of the pourvoi and what the law now expects. */
export class RecuDepotDto {
  @ApiProperty({ description: 'Identifiant du dépôt.' }) id!: string;
  @ApiProperty({ example: '26-12.345' }) numero!: string;
  @ApiProperty({ format: 'date-time', description: 'Instant du premier dépôt sous cette clé.' }) deposeLe!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [EcheanceOuverteDto], description: 'Premières échéances.' }) echeances!: EcheanceOuverteDto[];
}
