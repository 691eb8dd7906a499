import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AuteurDto } from './dossier.dto';

/** What a rectification may change of an act. */
export class ContenuActeDto {
  @ApiProperty({ format: 'date' }) dateActe!: string;
  @ApiPropertyOptional() partie?: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) donnees!: Record<string, unknown>;
}

/** An act before and after its rectification. */
export class RectificationDto {
  @ApiProperty({ description: 'Identifiant de l’acte rectifié.' }) acte!: string;
  @ApiProperty({ type: ContenuActeDto }) avant!: ContenuActeDto;
  @ApiProperty({ type: ContenuActeDto }) apres!: ContenuActeDto;
}

/** Technical trace, for supervisors. */
export class TraceDto {
  @ApiProperty() type!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) donnees!: Record<string, unknown>;
}

/** One fact of a dossier: who, when, why. */
export class FaitHistoriqueDto {
  @ApiProperty() id!: number;
  @ApiProperty() seq!: number;
  @ApiProperty({ description: 'Ce qui s’est passé, en une phrase.' }) texte!: string;
  @ApiPropertyOptional({ description: 'Fondement.' }) article?: string;
  @ApiProperty({ format: 'date' }) dateActe!: string;
  @ApiProperty({ format: 'date-time' }) enregistreLe!: string;
  @ApiProperty({ type: AuteurDto }) auteur!: AuteurDto;
  @ApiProperty() acteId!: string;
  @ApiPropertyOptional({ description: 'Version du dossier après l’acte.' }) version?: number;
  @ApiPropertyOptional({ type: RectificationDto, description: 'Les deux versions, quand le fait est une rectification.' }) rectification?: RectificationDto;
  @ApiPropertyOptional({ type: TraceDto }) trace?: TraceDto;
}

export class HistoriqueDto {
  @ApiProperty({ type: [FaitHistoriqueDto] }) faits!: FaitHistoriqueDto[];
  @ApiPropertyOptional({ description: 'Le même pourvoi dans l’interface du moteur, pour les superviseurs.' }) lienMoteur?: string;
}

/** The state held by the running workflow, or folded from the journal once the engine has forgotten it. */
export class EtatDto {
  @ApiProperty() numero!: string;
  @ApiProperty() procedure!: string;
  @ApiProperty() version!: number;
  @ApiProperty() seq!: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Régions parallèles : nom → état.' }) regions!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) parties!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) actes!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) echeances!: Record<string, unknown>;
}
