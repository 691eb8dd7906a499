import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { CHAMBRES, QUALITES, type Chambre, type QualitePartie } from '@diligence/domain/personne';
import type { Demeure } from '@diligence/domain/delais';
import { NATURES_IDENTIFIANT, type Compartiment, type Controle, type FonctionDesignee, type NatureIdentifiant, type RolePartie } from '@diligence/domain/procedure';
import { AlerteDto } from '../alertes/alerte.dto';
import { TacheDto } from '../taches/tache.dto';
import { COMPARTIMENTS } from './compartiments';
import { EcheanceDto, ProchaineEcheanceDto } from './echeance.dto';

const DATE = { type: String, format: 'date' } as const;
const INSTANT = { type: String, format: 'date-time' } as const;
const DONNEES = { type: 'object', additionalProperties: true } as const;
const FONCTIONS: FonctionDesignee[] = ['greffier', 'rapporteur', 'avocat-general', 'president', 'doyen', 'delegue-pp', 'president-formation', 'membre', 'conseiller-designe'];

export class ConseilDto { @ApiProperty() nom!: string; @ApiProperty(DATE) depuis!: string }
export class PartieDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: ['demandeur', 'defendeur', 'intervenant'] }) role!: RolePartie;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: ['metropole', 'outre-mer', 'etranger'] }) demeure!: Demeure;
  @ApiPropertyOptional({ description: 'Dispensée de représentation, ou ministère public.' }) dispensee?: boolean;
  @ApiPropertyOptional({ type: ConseilDto }) conseil?: ConseilDto;
  @ApiPropertyOptional({ description: 'Privée de liberté : le dossier passe avant les autres.' }) detenu?: boolean;
  @ApiPropertyOptional({ enum: Object.keys(QUALITES), description: 'Matière pénale.' }) qualite?: QualitePartie;
  @ApiPropertyOptional({ description: 'Où lui écrire.' }) adresse?: string;
  @ApiPropertyOptional({ description: 'Fiche de la personne, quand elle a été reconnue partie à plusieurs dossiers.' }) personne?: string;
  @ApiPropertyOptional({ description: 'Réside hors de l’île où siège la juridiction (CPP 855 à 859).' }) horsIle?: boolean;
}
/** What another system calls the case, or one of its parties. */
export class IdentifiantDto {
  @ApiProperty({ enum: Object.keys(NATURES_IDENTIFIANT) }) nature!: NatureIdentifiant;
  @ApiProperty() valeur!: string;
  @ApiPropertyOptional({ description: 'Partie qu’il désigne, s’il lui est propre.' }) partie?: string;
}
export class DecisionAttaqueeDto { @ApiProperty() juridiction!: string; @ApiProperty(DATE) date!: string; @ApiPropertyOptional() rg?: string }
export class DesignationDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: FONCTIONS }) fonction!: FonctionDesignee;
  @ApiProperty() personne!: string;
  @ApiProperty() nom!: string;
  @ApiProperty(DATE) du!: string;
  @ApiPropertyOptional(DATE) au?: string;
}
export class MarqueDto { @ApiProperty() code!: string; @ApiProperty() texte!: string; @ApiPropertyOptional() article?: string }
export class AuteurDto { @ApiProperty() id!: string; @ApiProperty() role!: string; @ApiPropertyOptional() qualite?: string }
export class ActeEnregistreDto {
  @ApiProperty() acteId!: string;
  @ApiProperty({ example: 'EC14' }) acte!: string;
  @ApiProperty({ description: 'Titre de l’acte.' }) titre!: string;
  @ApiProperty({ ...DATE, description: 'Date légale : la tardiveté se juge sur elle seule.' }) dateActe!: string;
  @ApiPropertyOptional(INSTANT) recuLe?: string;
  @ApiProperty(INSTANT) enregistreLe!: string;
  @ApiPropertyOptional() partie?: string;
  @ApiProperty(DONNEES) donnees!: Record<string, unknown>;
  @ApiProperty({ type: AuteurDto }) auteur!: AuteurDto;
  @ApiProperty({ enum: ['enregistre', 'rectifie', 'annule'] }) statut!: 'enregistre' | 'rectifie' | 'annule';
  @ApiProperty({ type: [MarqueDto] }) marques!: MarqueDto[];
  @ApiProperty({ enum: COMPARTIMENTS, description: 'Qui peut le lire : les parties, la Cour, ou ceux qui délibèrent.' }) compartiment!: Compartiment;
  @ApiPropertyOptional({ enum: ['recepisse-depot'], description: 'Document que l’acte donne à qui l’a fait.' }) document?: 'recepisse-depot';
}
export class ControleDto {
  @ApiProperty() code!: string;
  @ApiProperty() texte!: string;
  @ApiProperty({ enum: ['fait', 'manque', 'en-retard', 'bloque'] }) etat!: Controle['etat'];
  @ApiPropertyOptional() article?: string;
  @ApiPropertyOptional() acte?: string;
}
export class ActePossibleDto {
  @ApiProperty() acte!: string;
  @ApiPropertyOptional() partie?: string;
  @ApiPropertyOptional({ description: 'Tâche visée, quand aucun acte de la table ne l’accomplit.' }) tache?: string;
  @ApiProperty({ description: 'L’un des un ou deux actes qui comptent maintenant.' }) principal!: boolean;
  @ApiPropertyOptional() raison?: string;
  @ApiProperty({ description: 'La personne connectée a le droit de l’enregistrer.' }) permis!: boolean;
}
export class IssueDto {
  @ApiProperty() code!: string;
  @ApiProperty(DATE) date!: string;
  @ApiProperty({ description: 'L’issue, en toutes lettres.' }) texte!: string;
  @ApiProperty({ description: 'L’affaire continue devant une juridiction de renvoi.' }) renvoi!: boolean;
}
export class AnomalieDto { @ApiProperty() id!: string; @ApiProperty() texte!: string }
export class RegionDto { @ApiProperty() etat!: string; @ApiProperty(DATE) depuis!: string }

/** A dossier, whole. An avocat aux Conseils or a partner receives it without the Court's own working lists. */
export class DossierDto {
  @ApiProperty({ description: 'Le numéro.' }) id!: string;
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty({ example: 'Pourvoi n°\u00a024-22.770', description: 'Comment le dossier s’annonce, selon sa procédure.' }) titre!: string;
  @ApiProperty({ description: 'Nombre d’actes acceptés ; c’est aussi l’ETag.' }) version!: number;
  @ApiProperty({ example: 'civil-ro' }) procedure!: string;
  @ApiProperty({ enum: Object.keys(CHAMBRES), nullable: true, type: String }) chambre!: Chambre | null;
  @ApiProperty({ type: String, nullable: true }) matiere!: string | null;
  @ApiProperty() etape!: string;
  @ApiProperty() etapeTexte!: string;
  @ApiProperty({ description: '« X c/ Y ».' }) intitule!: string;
  @ApiProperty({ type: DecisionAttaqueeDto, nullable: true }) decisionAttaquee!: DecisionAttaqueeDto | null;
  @ApiProperty({ type: [PartieDto] }) parties!: PartieDto[];
  @ApiProperty({ type: [IdentifiantDto], description: 'Comment d’autres systèmes nomment l’affaire.' }) identifiants!: IdentifiantDto[];
  @ApiProperty({ type: [DesignationDto] }) designations!: DesignationDto[];
  @ApiProperty({ type: [ActeEnregistreDto] }) actes!: ActeEnregistreDto[];
  @ApiProperty({ type: [EcheanceDto] }) echeances!: EcheanceDto[];
  @ApiProperty({ type: ProchaineEcheanceDto, nullable: true }) prochaineEcheance!: ProchaineEcheanceDto | null;
  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/RegionDto' } }) regions!: Record<string, RegionDto>;
  @ApiProperty({ type: [TacheDto] }) taches!: TacheDto[];
  @ApiProperty({ type: [AlerteDto] }) alertes!: AlerteDto[];
  @ApiProperty({ type: [ControleDto], description: '« Dossier sans défaut ».' }) controles!: ControleDto[];
  @ApiProperty({ type: [ControleDto], description: 'Liste de clôture.' }) cloture!: ControleDto[];
  @ApiProperty({ type: [ActePossibleDto] }) actesPossibles!: ActePossibleDto[];
  @ApiProperty({ type: IssueDto, nullable: true }) issue!: IssueDto | null;
  @ApiProperty({ ...DATE, nullable: true }) clos!: string | null;
  @ApiProperty({ ...DATE, nullable: true }) depot!: string | null;
  @ApiProperty({ description: 'La personne connectée peut enregistrer des actes sur ce dossier.' }) agir!: boolean;
  @ApiProperty({ description: 'Passe avant les autres : une personne est détenue, ou la loi fixe une date à la Cour.' }) urgent!: boolean;
  @ApiProperty({ description: 'Données fictives.' }) fictif!: boolean;
  @ApiProperty({ description: 'Restreint aux personnes désignées.' }) restreint!: boolean;
  @ApiProperty({ type: [AnomalieDto] }) anomalies!: AnomalieDto[];
}

/** A line of the list of dossiers. */
export class DossierResumeDto extends OmitType(DossierDto, ['actes', 'echeances', 'regions', 'taches', 'alertes', 'controles', 'cloture', 'actesPossibles', 'anomalies', 'agir', 'identifiants'] as const) {
  @ApiProperty({ description: 'Tâches encore à faire.' }) tachesOuvertes!: number;
}
