import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ChampFautifDto { @ApiProperty() champ!: string; @ApiProperty() message!: string }
export class ChangementDto { @ApiProperty() seq!: number; @ApiProperty() texte!: string; @ApiProperty({ format: 'date-time' }) enregistreLe!: string }

/** RFC 9457 problem details, in French. `code` is stable. */
export class ProblemeDto {
  @ApiProperty({ example: 'urn:diligence:probleme:acte-premature' }) type!: string;
  @ApiProperty() title!: string;
  @ApiProperty() status!: number;
  @ApiProperty() detail!: string;
  @ApiProperty() code!: string;
  @ApiPropertyOptional({ type: [ChampFautifDto] }) champs?: ChampFautifDto[];
  @ApiPropertyOptional({ description: 'Règle de droit qui s’oppose à l’acte.' }) regle?: string;
  @ApiPropertyOptional() article?: string;
  @ApiPropertyOptional({ description: 'Ce qui manque.' }) manque?: string;
  @ApiPropertyOptional({ type: [String], description: 'Fonctions qui peuvent le fournir.' }) quiPeut?: string[];
  @ApiPropertyOptional({ description: 'Acte qui lèverait le refus.' }) acteUtile?: string;
  @ApiPropertyOptional({ description: 'Version actuelle du dossier (412).' }) versionActuelle?: number;
  @ApiPropertyOptional({ type: [ChangementDto], description: 'Ce qui a changé depuis la version connue (412).' }) changements?: ChangementDto[];
}
