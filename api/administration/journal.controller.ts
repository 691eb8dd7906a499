import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Response } from 'express';
import { ApiListe, RequeteListe, lireListe, repondrePage } from '../commun/liste';
import { Jour } from '../commun/jour';
import { Texte } from '../commun/texte';
import { Droit } from '../droits';
import { Traces } from '../ports';

const NATURES = ['personnes', 'absences', 'services', 'referentiels', 'annonces', 'mesures', 'amendements'];
class ChangementFicheDto {
  @ApiProperty() fiche!: string;
  @ApiProperty({ type: [String] }) champs!: string[];
  @ApiProperty({ type: 'object', additionalProperties: true }) avant!: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) apres!: Record<string, unknown>;
  @ApiPropertyOptional({ description: 'Motif donné par l’auteur.' }) motif?: string;
}
class EcritureDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) le!: string;
  @ApiProperty() qui!: string;
  @ApiProperty({ example: 'personnes.donner-fonction' }) action!: string;
  @ApiProperty() resultat!: string;
  @ApiProperty({ type: ChangementFicheDto }) donnees!: ChangementFicheDto;
}
class FiltreJournal {
  @IsOptional() @Texte(100) @ApiPropertyOptional() qui?: string;
  @IsOptional() @Texte(200) @ApiPropertyOptional({ description: 'Identifiant de la fiche.' }) fiche?: string;
  @IsOptional() @IsIn(NATURES, { message: `Indiquez l’une de : ${NATURES.join(', ')}.` }) @ApiPropertyOptional({ enum: NATURES }) nature?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ type: String, format: 'date', description: 'Premier jour.' }) du?: string;
  @IsOptional() @Jour() @ApiPropertyOptional({ type: String, format: 'date', description: 'Dernier jour.' }) au?: string;
}

@ApiTags('administration')
@Controller('api/v1/administration/journal')
export class JournalAdministrationController {
  constructor(@Inject(Traces) private readonly traces: Traces) {}

  /** Every act of administration: who, when, what changed; the latest first. */
  @Get()
  @Droit('administrer', 'Annuaire')
  @ApiOperation({ operationId: 'listerEcritures', summary: 'Le journal de l’administration' })
  @ApiListe(EcritureDto, FiltreJournal, ['le'])
  async lister(@Query() requete: RequeteListe, @Res({ passthrough: true }) reponse: Response): Promise<EcritureDto[]> {
    const { filtre, plage } = lireListe(requete, FiltreJournal, ['le'], { champ: 'le', sens: -1 });
    return repondrePage(reponse, 'ecritures', plage, await this.traces.ecritures(filtre, plage));
  }
}
