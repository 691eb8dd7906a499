import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CHAMBRES, ROLES, type Affectation, type Chambre, type Role } from '@diligence/domain/personne';

class AffectationDto {
  @ApiProperty({ enum: Object.keys(ROLES) }) role!: Role;
  @ApiPropertyOptional({ enum: Object.keys(CHAMBRES) }) chambre?: Chambre;
}
export class MoiDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Prénom et nom, montrés à la seule personne connectée.' }) nom!: string;
  @ApiProperty({ enum: Object.keys(ROLES), isArray: true }) roles!: Role[];
  @ApiPropertyOptional({ enum: Object.keys(CHAMBRES), description: 'La première des chambres où l’on exerce.' }) chambre?: Chambre;
  @ApiProperty({ type: [AffectationDto], description: 'Chaque fonction tenue aujourd’hui, dans sa chambre.' }) affectations!: readonly Affectation[];
  @ApiPropertyOptional() cabinet?: string;
  @ApiPropertyOptional() qualite?: string;
  @ApiPropertyOptional({ enum: Object.keys(CHAMBRES), isArray: true, description: 'Chambres qu’un administrateur local administre ; absent pour qui répond de toute la Cour.' }) administre?: readonly Chambre[];
  @ApiPropertyOptional({ type: [String], description: 'Personnes absentes aujourd’hui, que l’on remplace.' }) remplace?: readonly string[];
  @ApiProperty({ description: 'À renvoyer dans l’en-tête X-CSRF-Token de toute requête autre que GET.' }) jetonCsrf!: string;
  @ApiProperty({ type: [String], description: 'Droits généraux, sous la forme action:sujet (par exemple lister:Tache).' }) droits!: string[];
  @ApiProperty({ description: 'Les écrans portent la marque de l’État.' }) marqueEtat!: boolean;
  @ApiPropertyOptional({ description: 'Adresse de l’interface du moteur, pour les superviseurs.' }) interfaceMoteur?: string;
}

export class DeconnexionDto {
  @ApiProperty({ description: 'Adresse à ouvrir pour fermer aussi la session du service d’identité.' }) adresse!: string;
}
