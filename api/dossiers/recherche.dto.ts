import { ApiProperty } from '@nestjs/swagger';
import { Texte } from '../commun/texte';
import { DossierResumeDto } from './dossier.dto';

export const GENRES_RECHERCHE = ['numero', 'rang', 'rg', 'jour', 'mot'] as const;
export type GenreRecherche = (typeof GENRES_RECHERCHE)[number];

export class RequeteRecherche { @Texte(200) @ApiProperty({ description: 'Ce que la personne a tapé.' }) q!: string }
export class TermeDto {
  @ApiProperty({ enum: GENRES_RECHERCHE }) genre!: GenreRecherche;
  @ApiProperty() valeur!: string;
  @ApiProperty({ example: 'Numéro de répertoire général 23/01234' }) texte!: string;
}
export class RechercheDto {
  @ApiProperty({ type: [TermeDto], description: 'Ce qui a été compris ; un dossier répond à tout.' }) compris!: TermeDto[];
  @ApiProperty({ type: [DossierResumeDto], description: 'Les premiers dossiers trouvés.' }) dossiers!: DossierResumeDto[];
  @ApiProperty() total!: number;
}

export class ValeurDto { @ApiProperty() valeur!: string; @ApiProperty() libelle!: string; @ApiProperty({ description: 'Dossiers que la personne peut lire.' }) nombre!: number }
export class ValeursDto {
  @ApiProperty({ type: [ValeurDto] }) procedures!: ValeurDto[];
  @ApiProperty({ type: [ValeurDto] }) matieres!: ValeurDto[];
  @ApiProperty({ type: [ValeurDto] }) etapes!: ValeurDto[];
}

export class RequeteDerniersActes { @Texte(2000) @ApiProperty({ description: 'Numéros séparés par des virgules, 100 au plus.' }) numeros!: string }
export class DernierActeDto {
  @ApiProperty() numero!: string;
  @ApiProperty() titre!: string;
  @ApiProperty({ description: 'Qui l’a enregistré.' }) qui!: string;
  @ApiProperty({ type: String, format: 'date-time' }) le!: string;
}
