import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsNotEmpty, IsObject, IsOptional, IsString, Matches, ValidateBy, ValidateNested } from 'class-validator';
import { estDateCivile, type DateCivile } from '@diligence/domain/commun';
import type { Demeure } from '@diligence/domain/delais';
import { CHAMBRES, QUALITES, type Chambre, type QualitePartie } from '@diligence/domain/personne';
import { CATALOGUE, type FonctionDesignee, type RolePartie } from '@diligence/domain/procedure';

const PARTIES_MAX = 300;
const ACTES_MAX = 300;
const ROLES: RolePartie[] = ['demandeur', 'defendeur', 'intervenant'];
const DEMEURES: Demeure[] = ['metropole', 'outre-mer', 'etranger'];
const FONCTIONS: FonctionDesignee[] = ['greffier', 'rapporteur', 'avocat-general', 'president', 'doyen', 'delegue-pp', 'president-formation', 'membre', 'conseiller-designe'];

const Texte = (): PropertyDecorator => (cible, champ) => {
  IsString({ message: 'Indiquez un texte.' })(cible, champ);
  IsNotEmpty({ message: 'Indiquez un texte.' })(cible, champ);
};
const Jour = () => ValidateBy({ name: 'jour', validator: { validate: estDateCivile, defaultMessage: () => 'Indiquez une date AAAA-MM-JJ qui existe.' } });
const Parmi = (valeurs: readonly string[]) => IsIn(valeurs, { message: `Indiquez l’un de : ${valeurs.join(', ')}.` });
const VraiOuFaux = () => IsBoolean({ message: 'Indiquez vrai ou faux.' });
const Objet = () => IsObject({ message: 'Indiquez un objet.' });
const Identifiant = () => Matches(/^[\w:.-]{1,80}$/, { message: 'De 1 à 80 lettres, chiffres, points, tirets ou deux-points.' });
const Liste = (): PropertyDecorator => (cible, champ) => {
  IsArray({ message: 'Indiquez une liste.' })(cible, champ);
  ValidateNested({ each: true, message: 'Chaque élément de la liste est un objet.' })(cible, champ);
};

export class ConseilRepris {
  @Texte() nom!: string;
  @Jour() depuis!: DateCivile;
}

export class PartieReprise {
  @Matches(/^[\w-]{1,40}$/, { message: 'De 1 à 40 lettres, chiffres ou tirets.' }) id!: string;
  @Parmi(ROLES) role!: RolePartie;
  @Texte() nom!: string;
  @Parmi(DEMEURES) demeure!: Demeure;
  @IsOptional() @VraiOuFaux() dispensee?: boolean;
  @IsOptional() @Parmi(Object.keys(QUALITES)) qualite?: QualitePartie;
  @IsOptional() @VraiOuFaux() detenu?: boolean;
  @IsOptional() @VraiOuFaux() horsIle?: boolean;
  @IsOptional() @Objet() @ValidateNested() @Type(() => ConseilRepris) conseil?: ConseilRepris;
}

export class DecisionReprise {
  @Texte() juridiction!: string;
  @Jour() date!: DateCivile;
  @IsOptional() @Texte() rg?: string;
}

export class DesignationReprise {
  @Parmi(FONCTIONS) fonction!: FonctionDesignee;
  @Texte() personne!: string;
  @Texte() nom!: string;
  @Jour() du!: DateCivile;
  @IsOptional() @Jour() au?: DateCivile;
}

/** A past act. `id` is stable in the other register. */
export class ActeRepris {
  @Identifiant() id!: string;
  /** `DefinitionActe.id`: EC08, EC14… */
  @Texte() acte!: string;
  @Jour() date!: DateCivile;
  @IsOptional() @Texte() partie?: string;
  @IsOptional() @Objet() donnees?: Record<string, unknown>;
}

/** A running case as another register hands it over: one line of JSON. Dates are civil dates of Paris. */
export class DossierRepris {
  @Matches(/^\d{2}-\d{2}\.\d{3}$/, { message: 'Indiquez un numéro de pourvoi, par exemple 24-22.770.' }) numero!: string;
  @Parmi(Object.keys(CATALOGUE)) procedure!: string;
  @IsOptional() @Parmi(Object.keys(CHAMBRES)) chambre?: Chambre;
  @IsOptional() @Texte() matiere?: string;
  @IsOptional() @Objet() @ValidateNested() @Type(() => DecisionReprise) decisionAttaquee?: DecisionReprise;
  @ArrayMaxSize(PARTIES_MAX, { message: `${PARTIES_MAX} parties au plus.` }) @ArrayNotEmpty({ message: 'Nommez au moins une partie.' }) @Liste() @Type(() => PartieReprise) parties!: PartieReprise[];
  @Liste() @Type(() => DesignationReprise) designations!: DesignationReprise[];
  @ArrayMaxSize(ACTES_MAX, { message: `${ACTES_MAX} actes au plus.` }) @ArrayNotEmpty({ message: 'Indiquez au moins un acte.' }) @Liste() @Type(() => ActeRepris) actes!: ActeRepris[];
  /** Invented for the demonstration; screens then say « données fictives ». */
  @IsOptional() @VraiOuFaux() fictif?: boolean;
}
