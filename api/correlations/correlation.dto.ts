import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { NATURES_IDENTIFIANT, type NatureIdentifiant } from '@diligence/domain/procedure';
import { ActeDto } from '../actes/acte.dto';
import { Texte } from '../commun/texte';

const NATURES = Object.keys(NATURES_IDENTIFIANT);

/** What another system calls a case. It travels in the body: an identifier may name somebody, and addresses are logged. */
export class CleExterneDto {
  @IsIn(NATURES, { message: `Indiquez l’un de : ${NATURES.join(', ')}.` }) @ApiProperty({ enum: NATURES }) nature!: NatureIdentifiant;
  @Texte(60) @ApiProperty({ example: '22012000123', description: 'Espaces et ponctuation ne comptent pas.' }) valeur!: string;
}
export class DossierDesigneDto {
  @ApiProperty({ example: '24-22.770' }) numero!: string;
  @ApiProperty({ description: 'Version du dossier, à renvoyer dans If-Match.' }) version!: number;
  @ApiProperty({ description: '« X c/ Y ».' }) intitule!: string;
}
export class ActeCorreleDto extends ActeDto {
  @ValidateNested() @Type(() => CleExterneDto) @ApiProperty({ type: CleExterneDto, description: 'Ce qui désigne le dossier, et lui seul.' }) dossier!: CleExterneDto;
}
