import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsOptional } from 'class-validator';
import type { EtatIntervention } from '@diligence/activities/veille';
import { CHAMBRES, type Chambre } from '@diligence/domain/personne';
import { BLOCAGES, REMEDES, type CodeBlocage, type CodeRemede, type Competence } from '@diligence/domain/supervision';
import { ChampDto } from '../actes/acte.dto';
import { Texte } from '../commun/texte';
import { BornesDto } from './figures.dto';

const CODES = Object.keys(BLOCAGES);
const CODES_REMEDES = Object.keys(REMEDES);
const COMPETENCES: Competence[] = ['greffe', 'informatique'];
const ETATS: EtatIntervention[] = ['proposee', 'faite', 'echouee'];
const CHAMBRE = { enum: Object.keys(CHAMBRES), nullable: true, type: String } as const;
const INSTANT_OU_RIEN = { type: String, format: 'date-time', nullable: true } as const;

export class RemedeOffertDto {
  @ApiProperty({ enum: CODES_REMEDES }) code!: CodeRemede;
  @ApiProperty() bouton!: string;
  @ApiProperty({ description: 'Ce qu’il fait, en une phrase.' }) effet!: string;
  @ApiProperty({ enum: COMPETENCES, description: 'Qui l’aura résolu.' }) competence!: Competence;
  @ApiProperty({ description: 'Une seconde personne doit confirmer.' }) deuxPersonnes!: boolean;
  @ApiProperty({ type: [ChampDto] }) champs!: ChampDto[];
}

/** What somebody did about a blocage, or proposes to do. */
export class InterventionDto {
  @ApiProperty() id!: string;
  @ApiProperty() blocage!: string;
  @ApiProperty({ nullable: true, type: String }) numero!: string | null;
  @ApiProperty({ enum: CODES }) code!: CodeBlocage;
  @ApiProperty({ enum: CODES_REMEDES }) remede!: CodeRemede;
  @ApiProperty() bouton!: string;
  @ApiProperty({ enum: COMPETENCES }) competence!: Competence;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) parametres!: Record<string, string>;
  @ApiProperty() motif!: string;
  @ApiProperty({ description: 'Qui l’a demandée.' }) par!: string;
  @ApiProperty({ format: 'date-time' }) le!: string;
  @ApiProperty({ nullable: true, type: String }) confirmeePar!: string | null;
  @ApiProperty(INSTANT_OU_RIEN) faiteLe!: string | null;
  @ApiProperty({ enum: ETATS, description: '« proposee » : attend la confirmation d’une seconde personne.' }) etat!: EtatIntervention;
  @ApiProperty({ type: [String] }) effets!: string[];
}

/** Why a pourvoi does not move, and what can be done about it. */
export class BlocageDto {
  @ApiProperty({ example: '24-22.770:moteur-arrete' }) id!: string;
  @ApiProperty({ nullable: true, type: String, description: 'Absent quand tous les dossiers sont concernés.' }) numero!: string | null;
  @ApiProperty({ enum: CODES }) code!: CodeBlocage;
  @ApiProperty() titre!: string;
  @ApiProperty() raison!: string;
  @ApiProperty({ type: [String], description: 'Tâches, échéances ou actes en cause.' }) objets!: string[];
  @ApiProperty(CHAMBRE) chambre!: Chambre | null;
  @ApiProperty({ format: 'date-time' }) ouvertLe!: string;
  @ApiProperty({ format: 'date-time', description: 'Constaté pour la dernière fois le.' }) vuLe!: string;
  @ApiProperty(INSTANT_OU_RIEN) closLe!: string | null;
  @ApiProperty({ enum: [...COMPETENCES, 'seul'], nullable: true, type: String, description: '« seul » : sans intervention de personne.' }) resoluPar!: Competence | 'seul' | null;
  @ApiProperty({ description: 'Combien de fois il s’est ouvert.' }) episode!: number;
  @ApiPropertyOptional({ description: 'Le pourvoi dans l’interface du moteur, pour qui lit la trace technique.' }) lienMoteur?: string;
  @ApiProperty({ type: [RemedeOffertDto] }) remedes!: RemedeOffertDto[];
  @ApiProperty({ type: [InterventionDto], description: 'Ce qui a été fait ou proposé, le plus récent d’abord.' }) interventions!: InterventionDto[];
}
export const TRIS_BLOCAGES = ['ouvertLe', 'numero', 'code', 'vuLe'] as const;

export class FiltreBlocages {
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Ouverts (vrai) ou clos (faux).' }) ouvert?: boolean;
  @IsOptional() @IsIn(CODES, { message: 'Ce blocage est inconnu.' }) @ApiPropertyOptional({ enum: CODES }) code?: CodeBlocage;
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(20) @ApiPropertyOptional() numero?: string;
}

export class FiltreInterventions extends BornesDto {
  @IsOptional() @IsIn(ETATS, { message: 'État inconnu.' }) @ApiPropertyOptional({ enum: ETATS }) etat?: EtatIntervention;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Celles que la personne connectée peut confirmer (vrai).' }) aConfirmer?: boolean;
}
export const TRIS_INTERVENTIONS = ['le', 'faiteLe', 'numero'] as const;

export class DemandeRemedeDto {
  @IsIn(CODES_REMEDES, { message: 'Ce remède est inconnu.' }) @ApiProperty({ enum: CODES_REMEDES }) remede!: CodeRemede;
  @IsObject({ message: 'Indiquez les champs du remède, au besoin {}.' }) @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Champs du remède.' }) parametres!: Record<string, string>;
  @Texte(500) @ApiProperty() motif!: string;
}
export class EssaiDto {
  @ApiProperty() possible!: boolean;
  @ApiProperty({ type: [String], description: 'Ce qui serait fait, phrase par phrase.' }) effets!: string[];
  @ApiPropertyOptional({ description: 'Pourquoi rien ne serait fait.' }) empechement?: string;
  @ApiProperty() deuxPersonnes!: boolean;
}

export class CompteDto { @ApiProperty({ enum: Object.keys(REMEDES) }) remede!: CodeRemede; @ApiProperty() bouton!: string; @ApiProperty() nombre!: number }
export class MoisDeblocagesDto {
  @ApiProperty({ format: 'date', description: 'Premier jour du mois.' }) du!: string;
  @ApiProperty({ format: 'date' }) au!: string;
  @ApiProperty() total!: number;
  @ApiProperty() informatique!: number;
  @ApiProperty({ nullable: true, type: Number, description: 'De 0 à 1 ; absente sans intervention.' }) part!: number | null;
}
/** How many dossiers were set going again, by whom, and the share that needed IT. */
export class DeblocagesDto {
  @ApiProperty({ format: 'date' }) du!: string;
  @ApiProperty({ format: 'date' }) au!: string;
  @ApiProperty({ description: 'Blocages sur lesquels quelqu’un est intervenu.' }) total!: number;
  @ApiProperty({ description: 'Résolus par le greffe.' }) greffe!: number;
  @ApiProperty({ description: 'Confiés à l’informatique.' }) informatique!: number;
  @ApiProperty({ nullable: true, type: Number, description: 'Part confiée à l’informatique, de 0 à 1 ; absente sans intervention.' }) part!: number | null;
  @ApiProperty({ description: 'Part visée.' }) objectif!: number;
  @ApiProperty({ description: 'Part constatée avant ce système.' }) reference!: number;
  @ApiProperty({ type: [MoisDeblocagesDto], description: 'Du plus ancien mois au dernier.' }) parMois!: MoisDeblocagesDto[];
  @ApiProperty({ type: [CompteDto] }) parRemede!: CompteDto[];
  @ApiProperty({ format: 'date-time' }) calculeLe!: string;
}

export class EcartChambreDto { @ApiProperty({ enum: [...Object.keys(CHAMBRES), 'sans'] }) chambre!: string; @ApiProperty() moteur!: number; @ApiProperty() registre!: number; @ApiProperty() ecart!: number }
/** Running dossiers as the engine and the register count them. */
export class EcartsDto {
  @ApiProperty({ type: [EcartChambreDto] }) parChambre!: EcartChambreDto[];
  @ApiProperty() moteur!: number;
  @ApiProperty() registre!: number;
  @ApiProperty() ecart!: number;
  @ApiProperty({ type: [BlocageDto], description: 'Les dossiers en désaccord.' }) dossiers!: BlocageDto[];
  @ApiProperty({ format: 'date-time' }) calculeLe!: string;
}
/** Whether the watch itself lives. */
export class VeilleDto {
  @ApiProperty({ description: 'Faux quand aucun tour ne s’est achevé depuis une minute : la liste des blocages n’est plus sûre.' }) active!: boolean;
  @ApiProperty(INSTANT_OU_RIEN) calculeLe!: string | null;
  @ApiProperty() dureeMs!: number;
  @ApiProperty({ description: 'Dossiers en cours regardés au dernier tour.' }) dossiers!: number;
  @ApiProperty() ouverts!: number;
  @ApiProperty({ description: 'La liste des personnes de la Cour est connue : les titulaires des tâches sont vérifiés.' }) titulairesVerifies!: boolean;
}
