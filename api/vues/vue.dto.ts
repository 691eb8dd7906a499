import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import type { RessourceVue } from '@diligence/activities/store';
import { Texte } from '../commun/texte';

const RESSOURCES: RessourceVue[] = ['dossiers', 'taches', 'supervision'];
const REGLAGES = { type: 'object', additionalProperties: true } as const;

export class EcrireVueDto {
  @IsIn(RESSOURCES, { message: `Indiquez l’une de : ${RESSOURCES.join(', ')}.` }) @ApiProperty({ enum: RESSOURCES }) ressource!: RessourceVue;
  @Texte(100) @ApiProperty() nom!: string;
  @IsOptional() @Texte(100) @ApiPropertyOptional({ description: 'Partagée avec ce service, qui est le sien ; à défaut, à soi seul.' }) service?: string;
  @IsObject({ message: 'Indiquez un objet.' }) @ApiProperty({ ...REGLAGES, description: 'Filtres, tri et colonnes, tels que les écrans les reprennent.' }) reglages!: Record<string, unknown>;
}
export class VueDto extends EcrireVueDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'C’est aussi l’ETag.' }) version!: number;
  @ApiProperty({ description: 'La personne connectée peut la changer.' }) mienne!: boolean;
}
export class FiltreVues {
  @IsOptional() @IsIn(RESSOURCES, { message: 'Liste inconnue.' }) @ApiPropertyOptional({ enum: RESSOURCES }) ressource?: RessourceVue;
}
export class PreferencesDto { @IsObject({ message: 'Indiquez un objet.' }) @ApiProperty(REGLAGES) reglages!: Record<string, unknown> }
export class ServiceDePersonneDto { @ApiProperty() id!: string; @ApiProperty() nom!: string }
export class PreferencesLuesDto extends PreferencesDto {
  @ApiPropertyOptional({ type: ServiceDePersonneDto, description: 'Service avec lequel la personne partage ses vues : celui de l’annuaire, sinon sa chambre.' }) service?: ServiceDePersonneDto;
}
