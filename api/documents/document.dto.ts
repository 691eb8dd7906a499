import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { MODELES, type Compartiment, type IdModele } from '@diligence/templates';
import { Texte } from '../commun/texte';
import { COMPARTIMENTS } from '../dossiers/compartiments';

export class DocumentDto {
  @ApiProperty({ enum: MODELES.map(({ id }) => id), description: 'Nom du document, à porter dans son adresse.' }) id!: IdModele;
  @ApiProperty() titre!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Texte appliqué ; rien pour un papier de travail.' }) article!: string | null;
  @ApiProperty({ enum: COMPARTIMENTS, description: 'Qui peut le lire : les parties, la Cour, ou ceux qui délibèrent.' }) compartiment!: Compartiment;
  @ApiProperty({ description: 'Un projet : ni daté ni signé.' }) projet!: boolean;
  @ApiProperty({ enum: ['echeance', 'partie'], isArray: true, description: 'Ce qu’il faut nommer pour l’obtenir.' }) demande!: ('echeance' | 'partie')[];
  @ApiPropertyOptional({ type: [String], description: 'Échéances du dossier dont il peut traiter, quand il en demande une.' }) echeances?: string[];
}

/** What a document needs besides the dossier. */
export class DemandeDocument {
  @IsOptional() @Texte(200) @ApiPropertyOptional({ description: 'Échéance du dossier, pour les documents qui en exposent une.' }) echeance?: string;
  @IsOptional() @Texte(40) @ApiPropertyOptional({ description: 'Partie à qui le document s’adresse.' }) partie?: string;
  @IsOptional() @Texte(500) @ApiPropertyOptional({ description: 'Adresse postale du destinataire, une ligne par ligne.' }) adresse?: string;
}
