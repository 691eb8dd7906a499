import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { StatutEcheance } from '@diligence/domain/procedure';

const STATUTS: StatutEcheance[] = ['courante', 'interrompue', 'satisfaite', 'tardive', 'echue', 'eteinte', 'remplacee'];
const DATE = { type: String, format: 'date' } as const;
const DATE_OU_NUL = { ...DATE, nullable: true } as const;

export class EtapeCalculDto {
  @ApiProperty({ description: 'Étape du calcul motivé, en français.' }) texte!: string;
  @ApiProperty() article!: string;
  @ApiProperty({ description: 'Nature de l’étape : depart, interruption, reprise, prorogation, expiration…' }) operateur!: string;
  @ApiProperty(DATE_OU_NUL) date!: string | null;
}

/** A computed limit, its derivation rendered. Dates are civil dates in Paris, `expireA` a UTC instant. */
export class DelaiDto {
  @ApiProperty({ enum: ['couru', 'interrompu'] }) etat!: 'couru' | 'interrompu';
  @ApiProperty({ ...DATE_OU_NUL, description: 'Dernier jour utile ; null tant que le délai est interrompu.' }) dernierJour!: string | null;
  @ApiPropertyOptional({ ...DATE, description: 'Avant report d’un jour non ouvrable.' }) dernierJourBrut?: string;
  @ApiPropertyOptional({ ...DATE, description: 'Lecture la plus courte plausible : couleurs et alertes la suivent.' }) alertePrudente?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Premier instant après le dernier jour.' }) expireA?: string;
  @ApiProperty({ type: String, nullable: true }) regle!: string | null;
  @ApiProperty({ description: 'Premier jour de vigueur de la version appliquée, ou « origine ».' }) version!: string;
  @ApiProperty({ type: [String] }) articles!: string[];
  @ApiProperty({ type: String, nullable: true }) sanction!: string | null;
  @ApiProperty({ description: 'Faux tant qu’un juriste n’a pas confirmé la lecture de la règle.' }) verifie!: boolean;
  @ApiProperty({ type: [String], description: 'Ce qui n’est pas vérifié dans ce calcul, une phrase chacun.' }) reserves!: string[];
  @ApiProperty({ type: [EtapeCalculDto] }) etapes!: EtapeCalculDto[];
}

export class EcheanceDto {
  @ApiProperty() id!: string;
  @ApiProperty() regle!: string;
  @ApiProperty() ligne!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty() region!: string;
  @ApiPropertyOptional({ description: 'Identifiant de la partie tenue.' }) partie?: string;
  @ApiProperty({ description: 'Identifiant de l’acte qui l’a fait courir.' }) cause!: string;
  @ApiProperty({ enum: STATUTS }) statut!: StatutEcheance;
  @ApiPropertyOptional({ description: 'Fixée par un juge.' }) judiciaire?: boolean;
  @ApiPropertyOptional({ description: 'La loi permet l’acte sans l’exiger : son terme ferme un choix, ce n’est pas une diligence manquée.' }) faculte?: boolean;
  @ApiProperty({ type: DelaiDto }) delai!: DelaiDto;
  @ApiPropertyOptional() soldeePar?: string;
  @ApiPropertyOptional() motif?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time' }) constateeLe?: string;
}

export class ProchaineEcheanceDto {
  @ApiProperty() id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty(DATE) dernierJour!: string;
  @ApiProperty(DATE) alertePrudente!: string;
  @ApiProperty({ type: String, format: 'date-time' }) expireA!: string;
  @ApiPropertyOptional() faculte?: boolean;
}
