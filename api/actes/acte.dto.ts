import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDateString, IsISO8601, IsObject, IsOptional, Matches } from 'class-validator';
import { ROLES, type RoleAuteur } from '@diligence/domain/personne';
import type { Champ, Compartiment, DefinitionActe, NatureActe, RolePartie, Volet } from '@diligence/domain/procedure';
import { Texte } from '../commun/texte';
import { COMPARTIMENTS } from '../dossiers/compartiments';
import { EcheanceDto } from '../dossiers/echeance.dto';
import { ProblemeDto } from '../erreurs/probleme.dto';

const AUTEURS = [...Object.keys(ROLES), 'systeme'];
const TYPES: Champ['type'][] = ['date', 'texte', 'texte-long', 'choix', 'oui-non', 'nombre', 'partie', 'personne', 'acte', 'tache', 'alerte', 'objet'];

export class ChoixDto { @ApiProperty() valeur!: string; @ApiProperty() libelle!: string }
export class ChampDto {
  @ApiProperty() nom!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty({ enum: TYPES }) type!: Champ['type'];
  @ApiProperty() requis!: boolean;
  @ApiPropertyOptional({ type: [ChoixDto] }) choix?: ChoixDto[];
  @ApiPropertyOptional() aide?: string;
  @ApiPropertyOptional({ description: 'Qui s’en sert ensuite, et pourquoi.' }) usage?: string;
  @ApiPropertyOptional({ enum: ['demandeur', 'defendeur', 'intervenant'] }) rolePartie?: RolePartie;
  @ApiPropertyOptional({ type: () => [ChampDto], description: 'Ce qu’une liste de parties dit de chacune, outre son nom, son rôle, son lieu et son conseil.' }) rubriques?: ChampDto[];
}

/** A row of the table of acts: the form is drawn from it, and the same fields are checked on arrival. */
export class DefinitionActeDto {
  @ApiProperty({ example: 'EC14' }) id!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() titre!: string;
  @ApiProperty() bouton!: string;
  @ApiProperty({ enum: ['recu', 'cour', 'gestion'] }) nature!: NatureActe;
  @ApiProperty() auteur!: string;
  @ApiProperty({ enum: AUTEURS, isArray: true }) roles!: RoleAuteur[];
  @ApiProperty({ type: [String] }) articles!: string[];
  @ApiProperty() region!: string;
  @ApiProperty({ enum: ['dossier', 'demandeur', 'defendeur', 'partie'] }) cible!: DefinitionActe['cible'];
  @ApiProperty({ type: [ChampDto] }) champs!: ChampDto[];
  @ApiProperty() prealable!: string;
  @ApiProperty({ type: [String] }) ouvre!: string[];
  @ApiProperty({ type: [String] }) ferme!: string[];
  @ApiPropertyOptional({ description: 'La partie peut être omise : l’acte vaut alors pour toutes celles de ce rôle.' }) collectif?: boolean;
  @ApiPropertyOptional({ enum: ['mise-en-etat', 'instruction', 'audience', 'decision'], description: 'Part du dossier où se lit l’acte.' }) volet?: Volet;
  @ApiPropertyOptional({ enum: COMPARTIMENTS, description: 'Qui peut lire l’acte : les parties, la Cour, ou ceux qui délibèrent.' }) compartiment?: Compartiment;
  @ApiPropertyOptional({ description: 'S’enregistre aussi sur plusieurs dossiers d’un coup.' }) enLot?: boolean;
}

/** An act as sent. Its identifier is the Idempotency-Key; its author is the person signed in. */
export class ActeDto {
  @Texte(20)
  @ApiProperty({ example: 'EC14' }) acte!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Indiquez une date AAAA-MM-JJ.' }) @IsISO8601({ strict: true }, { message: 'Cette date n’existe pas.' })
  @ApiProperty({ format: 'date', description: 'Date légale de l’acte.' }) dateActe!: string;
  @IsOptional() @IsDateString({ strict: true }, { message: 'Indiquez un instant UTC, par exemple 2026-01-05T09:30:00.000Z.' })
  @ApiPropertyOptional({ format: 'date-time', description: 'Instant de réception par la Cour.' }) recuLe?: string;
  @IsOptional() @Texte(40)
  @ApiPropertyOptional({ description: 'Partie concernée.' }) partie?: string;
  @IsObject({ message: 'Indiquez les champs de l’acte, au besoin {}.' })
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Champs de la définition de l’acte.' }) donnees!: Record<string, unknown>;
}

export class FaitRecuDto { @ApiProperty() seq!: number; @ApiProperty() type!: string }
export class EcheanceOuverteDto { @ApiProperty() id!: string; @ApiProperty() intitule!: string; @ApiProperty({ type: String, format: 'date', nullable: true }) dernierJour!: string | null }

/** The act is in the history. */
export class RecuDto {
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty() acteId!: string;
  @ApiProperty({ description: 'Version du dossier après l’acte ; c’est aussi l’ETag.' }) version!: number;
  @ApiProperty() seq!: number;
  @ApiProperty({ type: [FaitRecuDto] }) faits!: FaitRecuDto[];
  @ApiProperty({ type: [EcheanceOuverteDto] }) echeances!: EcheanceOuverteDto[];
  @ApiProperty({ enum: ['a-jour', 'en-cours'], description: '« en-cours » : l’acte est enregistré, les listes le montreront dans un instant.' }) projection!: 'a-jour' | 'en-cours';
}

export class TacheOuverteDto { @ApiProperty() titre!: string; @ApiProperty({ enum: AUTEURS }) pour!: RoleAuteur; @ApiPropertyOptional({ type: String, format: 'date' }) pourLe?: string }

/** What the act would do, nothing being recorded. */
export class ApercuDto {
  @ApiProperty() accepte!: boolean;
  @ApiPropertyOptional({ type: ProblemeDto, description: 'Pourquoi l’acte serait refusé.' }) refus?: ProblemeDto;
  @ApiProperty({ type: [EcheanceDto], description: 'Échéances que l’acte ouvrirait.' }) ouvre!: EcheanceDto[];
  @ApiProperty({ type: [EcheanceDto], description: 'Échéances qu’il solderait, éteindrait ou interromprait, dans leur nouvel état.' }) ferme!: EcheanceDto[];
  @ApiProperty({ type: [TacheOuverteDto], description: 'Tâches qu’il ferait naître.' }) taches!: TacheOuverteDto[];
  @ApiProperty({ type: [String], description: 'Ce qui serait écrit dans l’historique.' }) historique!: string[];
}
