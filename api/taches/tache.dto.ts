import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsISO8601, IsOptional } from 'class-validator';
import { CHAMBRES, ROLES, type Chambre, type RoleAuteur } from '@diligence/domain/personne';
import { Texte } from '../commun/texte';

const AUTEURS = [...Object.keys(ROLES), 'systeme'];
export const VUES = ['a-faire', 'a-suivre', 'en-retard', 'fait'] as const;
export type VueTaches = (typeof VUES)[number];
/** A task due within so many days is urgent. */
export const JOURS_URGENTS = 3;

export class TacheDto {
  @ApiProperty({ description: 'Stable : genre:region:fait.' }) id!: string;
  @ApiProperty() genre!: string;
  @ApiProperty() titre!: string;
  @ApiProperty({ enum: AUTEURS }) pour!: RoleAuteur;
  @ApiPropertyOptional() personne?: string;
  @ApiPropertyOptional() assigneeA?: string;
  @ApiProperty() region!: string;
  @ApiPropertyOptional({ description: 'Acte qui l’accomplit.' }) acte?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Ce qui pré-remplit le formulaire.' }) donnees?: Record<string, unknown>;
  @ApiPropertyOptional() partie?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Date prudente.' }) pourLe?: string;
  @ApiPropertyOptional() echeance?: string;
  @ApiPropertyOptional() article?: string;
  @ApiPropertyOptional({ description: 'À vérifier avant d’agir : un acte déposé à temps peut encore être enregistré.' }) aVerifier?: boolean;
  @ApiProperty({ enum: ['a-faire', 'accomplie'] }) statut!: 'a-faire' | 'accomplie';
  @ApiPropertyOptional() escaladee?: boolean;
}

/** A task in the inbox, with the dossier it belongs to. */
export class TacheSitueeDto extends TacheDto {
  @ApiProperty({ description: 'Identifiant unique de la ligne : numero~tache.' }) declare id: string;
  @ApiProperty({ description: 'Identifiant de la tâche dans son dossier.' }) tache!: string;
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: Object.keys(CHAMBRES), nullable: true, type: String }) chambre!: Chambre | null;
  @ApiProperty() etapeTexte!: string;
  @ApiPropertyOptional({ description: 'Une partie est détenue : le dossier presse.' }) detenu?: boolean;
  @ApiPropertyOptional({ description: 'Le dossier passe avant les autres : une personne est détenue, ou la loi fixe une date à la Cour.' }) urgent?: boolean;
}

export class FiltreTaches {
  @IsOptional() @IsIn(VUES, { message: `Indiquez l’une de ces vues : ${VUES.join(', ')}.` }) @ApiPropertyOptional({ enum: VUES, description: 'Onglet de la boîte de travail.' }) vue?: VueTaches;
  @IsOptional() @IsIn(AUTEURS, { message: 'Fonction inconnue.' }) @ApiPropertyOptional({ enum: AUTEURS }) pour?: RoleAuteur;
  @IsOptional() @Texte(100) @ApiPropertyOptional() personne?: string;
  @IsOptional() @IsIn(Object.keys(CHAMBRES), { message: 'Chambre inconnue.' }) @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
  @IsOptional() @Texte(100) @ApiPropertyOptional() numero?: string;
  @IsOptional() @Texte(100) @ApiPropertyOptional() genre?: string;
  @IsOptional() @IsISO8601({ strict: true }, { message: 'Indiquez une date AAAA-MM-JJ.' }) @ApiPropertyOptional({ format: 'date', description: 'Dues au plus tard ce jour.' }) avant?: string;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Celles qui me reviennent, ou au contraire toutes celles que je peux voir (faux).' }) mien?: boolean;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: `Signalées, d’un dossier urgent, ou dues dans les ${JOURS_URGENTS} jours.` }) urgent?: boolean;
  @IsOptional() @IsBoolean({ message: 'Indiquez vrai ou faux.' }) @ApiPropertyOptional({ description: 'Des dossiers où je suis désigné.' }) designe?: boolean;
}
export const TRIS_TACHES = ['pourLe', 'titre', 'numero', 'genre'] as const;
