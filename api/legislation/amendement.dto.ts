import { ApiProperty, ApiPropertyOptional, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, Equals, IsArray, IsIn, IsInt, IsBoolean, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { StatutAmendement } from '@diligence/activities/store';
import type { Effet } from '@diligence/domain/amendement';
import type { Unite } from '@diligence/domain/delais';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';

const UNITES: Unite[] = ['jours', 'semaines', 'mois', 'ans'];
const CRITERES = ['depart', 'decision', 'pourvoi', 'notification', 'saisine', 'demande', 'acte'] as const;
const DATE = { type: String, format: 'date' } as const;

export class DureeLegaleDto {
  @IsInt({ message: 'Indiquez un nombre entier.' }) @Min(1, { message: 'Au moins un.' }) @Max(36_525, { message: 'Un siècle au plus.' }) @ApiProperty() nombre!: number;
  @IsIn(UNITES, { message: `Indiquez l’un de : ${UNITES.join(', ')}.` }) @ApiProperty({ enum: UNITES }) unite!: Unite;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Jours francs : ni le premier ni le dernier ne comptent.' }) francs?: boolean;
}
export class ValeurDateeDto {
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, nullable: true, description: 'Premier jour de la valeur ; nul pour la plus ancienne connue.' }) aPartirDu!: string | null;
  @IsArray({ message: 'Indiquez une liste de durées.' }) @ArrayNotEmpty({ message: 'Indiquez au moins une durée.' }) @ArrayMaxSize(3, { message: 'Trois durées au plus.' }) @ValidateNested({ each: true }) @Type(() => DureeLegaleDto) @ApiProperty({ type: [DureeLegaleDto] }) duree!: DureeLegaleDto[];
  @Texte(300) @ApiProperty({ description: 'Texte qui fixe cette valeur.', example: 'décret 2026-1234' }) texte!: string;
  @IsOptional() @IsIn(CRITERES, { message: `Indiquez l’un de : ${CRITERES.join(', ')}.` }) @ApiPropertyOptional({ enum: CRITERES, description: 'Ce qui décide qu’elle s’applique, quand le texte le dit autrement que la règle.' }) critere?: (typeof CRITERES)[number];
}
export class NouvelleVersionDto {
  @Equals('version') @ApiProperty({ enum: ['version'] }) genre!: 'version';
  @Texte(100) @ApiProperty({ example: 'cpc-978-al1' }) regle!: string;
  @ValidateNested() @Type(() => ValeurDateeDto) @ApiProperty({ type: ValeurDateeDto }) version!: ValeurDateeDto;
}
export class VersionRectifieeDto {
  @Equals('rectification') @ApiProperty({ enum: ['rectification'] }) genre!: 'rectification';
  @Texte(100) @ApiProperty() regle!: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ ...DATE, nullable: true, description: 'Premier jour de la valeur à rectifier.' }) aPartirDu!: string | null;
  @ValidateNested() @Type(() => ValeurDateeDto) @ApiProperty({ type: ValeurDateeDto }) version!: ValeurDateeDto;
}
export class JourChangeDto {
  @Equals('jour') @ApiProperty({ enum: ['jour'] }) genre!: 'jour';
  @Texte(100) @ApiProperty({ example: 'metropole' }) territoire!: string;
  @Jour() @ApiProperty(DATE) date!: string;
  @IsOptional() @Texte(200) @ApiPropertyOptional({ type: String, nullable: true, description: 'Nom du jour chômé ; nul pour en faire un jour ordinaire.' }) nom!: string | null;
}
export type ChangementDto = NouvelleVersionDto | VersionRectifieeDto | JourChangeDto;
const GENRES = [NouvelleVersionDto, VersionRectifieeDto, JourChangeDto] as const;
const CHANGEMENTS = { type: 'array' as const, items: { oneOf: GENRES.map((genre) => ({ $ref: getSchemaPath(genre) })) } };

@ApiExtraModels(...GENRES)
export class EcrireAmendementDto {
  @IsArray({ message: 'Indiquez une liste de changements.' }) @ArrayNotEmpty({ message: 'Indiquez au moins un changement.' }) @ArrayMaxSize(20, { message: 'Vingt changements au plus.' }) @ValidateNested({ each: true })
  @Type(() => Object, { keepDiscriminatorProperty: true, discriminator: { property: 'genre', subTypes: [{ name: 'version', value: NouvelleVersionDto }, { name: 'rectification', value: VersionRectifieeDto }, { name: 'jour', value: JourChangeDto }] } })
  @ApiProperty(CHANGEMENTS) changements!: ChangementDto[];
  @Texte(500) @ApiProperty({ example: 'Décret 2026-1234 du 1er décembre 2026, article 3' }) motif!: string;
}
export class RetirerAmendementDto { @Texte(500) @ApiProperty() motif!: string }

export class BilanImpactDto {
  @ApiProperty({ format: 'date-time' }) le!: string;
  @ApiProperty({ ...DATE, description: 'Jour auquel « déjà passé » s’apprécie.' }) jour!: string;
  @ApiProperty({ description: 'Dossiers en cours où la règle joue.' }) examines!: number;
  @ApiProperty({ description: 'Dossiers dont une échéance bouge.' }) dossiers!: number;
  @ApiProperty() echeances!: number;
  @ApiProperty() allongees!: number;
  @ApiProperty() raccourcies!: number;
  @ApiProperty({ description: 'Échéances dont le nouveau dernier jour est déjà derrière.' }) dejaPassees!: number;
}
export class EffetDto implements Effet {
  @ApiProperty() echeance!: string;
  @ApiProperty() regle!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ description: 'Qui est tenu : la partie, ou vide quand le délai lie la juridiction.' }) tenu!: string;
  @ApiProperty({ ...DATE, nullable: true }) avant!: string | null;
  @ApiProperty({ ...DATE, nullable: true }) apres!: string | null;
  @ApiProperty({ enum: ['allonge', 'raccourci', 'interrompu', 'relance'] }) sens!: Effet['sens'];
  @ApiProperty() dejaPasse!: boolean;
}
export class EffetsDossierDto {
  @ApiProperty() numero!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: String, nullable: true }) chambre!: string | null;
  @ApiProperty({ type: [EffetDto] }) effets!: EffetDto[];
}
export class ImpactDto {
  @ApiProperty({ type: BilanImpactDto }) bilan!: BilanImpactDto;
  @ApiProperty({ type: [EffetsDossierDto], description: 'Les plus graves d’abord ; cinq cents au plus.' }) dossiers!: EffetsDossierDto[];
}
export class DiffusionDto {
  @ApiProperty() examines!: number;
  @ApiProperty() deplaces!: number;
  @ApiProperty({ type: [String], description: 'Dossiers qui n’ont pas pu l’entendre.' }) refuses!: string[];
  @ApiProperty() fini!: boolean;
}
export class AmendementDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
  @ApiProperty({ enum: ['projet', 'approuve', 'retire', 'abandonne'] }) statut!: StatutAmendement;
  @ApiProperty(CHANGEMENTS) changements!: ChangementDto[];
  @ApiProperty() motif!: string;
  @ApiProperty() redigePar!: string;
  @ApiProperty({ format: 'date-time' }) redigeLe!: string;
  @ApiPropertyOptional({ type: BilanImpactDto }) impact?: BilanImpactDto;
  @ApiPropertyOptional() approuvePar?: string;
  @ApiPropertyOptional({ format: 'date-time' }) approuveLe?: string;
  @ApiPropertyOptional() retirePar?: string;
  @ApiPropertyOptional({ format: 'date-time' }) retireLe?: string;
  @ApiPropertyOptional() motifRetrait?: string;
  @ApiPropertyOptional({ type: DiffusionDto }) diffusion?: DiffusionDto;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Nom de chaque personne citée.' }) noms!: Record<string, string>;
}
export class VersionRegleDto extends ValeurDateeDto { @ApiProperty({ description: 'Ajoutée ou rectifiée par une modification approuvée.' }) modifiee!: boolean }
export class RegleVersionneeDto {
  @ApiProperty() id!: string;
  @ApiProperty() ligne!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: [String] }) articles!: string[];
  @ApiProperty() source!: string;
  @ApiProperty() depart!: string;
  @ApiProperty() tenu!: string;
  @ApiProperty({ type: String, nullable: true }) sanction!: string | null;
  @ApiProperty({ enum: CRITERES }) critere!: (typeof CRITERES)[number];
  @ApiProperty() verifie!: boolean;
  @ApiPropertyOptional() reserve?: string;
  @ApiProperty({ type: [VersionRegleDto] }) versions!: VersionRegleDto[];
}
