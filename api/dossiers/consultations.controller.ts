import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { Texte } from '../commun/texte';
import { Droit } from '../droits';
import { Traces } from '../ports';

class ConsultationDto {
  @ApiProperty() id!: string;
  @ApiProperty({ format: 'date-time' }) le!: string;
  @ApiProperty() qui!: string;
  @ApiProperty() numero!: string;
  @ApiProperty() motif!: string;
}
class FiltreConsultations {
  @IsOptional() @Texte(100) @ApiPropertyOptional() numero?: string;
  @IsOptional() @Texte(100) @ApiPropertyOptional() qui?: string;
}

@ApiTags('consultations')
@Controller('api/v1/consultations')
export class ConsultationsController {
  constructor(@Inject(Traces) private readonly traces: Traces) {}

  /** Who opened which dossier, when and why; latest first. */
  @Get()
  @Droit('lister', 'Consultation')
  @ApiOperation({ operationId: 'listerConsultations', summary: 'Le journal des consultations' })
  @ApiListe(ConsultationDto, FiltreConsultations, ['le'])
  @ApiProblemes(400, 401, 403)
  async lister(@Query() requete: RequeteListe, @Res({ passthrough: true }) reponse: Response): Promise<ConsultationDto[]> {
    const { filtre, plage } = lireListe(requete, FiltreConsultations, ['le'], { champ: 'le', sens: -1 });
    return repondrePage(reponse, 'consultations', plage, await this.traces.consultations(filtre, plage));
  }
}
