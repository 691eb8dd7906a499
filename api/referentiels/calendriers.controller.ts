import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { TERRITOIRES, joursFeries } from '@diligence/domain/calendrier';
import { ApiProblemes } from '../commun/api-probleme';
import { Droit } from '../droits';
import { introuvable } from '../erreurs';

const [PREMIERE, DERNIERE] = [1900, 2199];

class FerieDto { @ApiProperty({ type: String, format: 'date' }) date!: string; @ApiProperty() nom!: string }
class CalendrierDto {
  @ApiProperty() territoire!: string;
  @ApiProperty() annee!: number;
  @ApiProperty({ type: [FerieDto], description: 'Jours fériés légaux, dans l’ordre.' }) feries!: FerieDto[];
  @ApiProperty({ description: 'Texte qui fixe ces jours.' }) source!: string;
  @ApiProperty({ description: 'Faux tant que le droit local n’a pas été lu.' }) verifie!: boolean;
}

@ApiTags('referentiels')
@Controller('api/v1/calendriers')
export class CalendriersController {
  /** Public holidays of a territory in a civil year, from the table the limits are computed with. */
  @Get(':territoire/:annee')
  @Droit('lire', 'Referentiel')
  @ApiOperation({ operationId: 'lireCalendrier', summary: 'Les jours fériés d’un territoire, une année' })
  @ApiParam({ name: 'territoire', enum: Object.keys(TERRITOIRES) })
  @ApiOkResponse({ type: CalendrierDto })
  @ApiProblemes(400, 401, 403, 404)
  lire(@Param('territoire') territoire: string, @Param('annee', ParseIntPipe) annee: number): CalendrierDto {
    const connu = Object.hasOwn(TERRITOIRES, territoire) ? TERRITOIRES[territoire] : undefined;
    if (!connu || annee < PREMIERE || annee > DERNIERE) throw introuvable('Ce calendrier');
    const feries = [...joursFeries(annee, territoire)].map(([date, nom]) => ({ date, nom }));
    return { territoire, annee, feries, source: connu.source, verifie: connu.verifie };
  }
}
