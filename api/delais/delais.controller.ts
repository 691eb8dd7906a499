import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { calculerLigne } from '@diligence/domain/delais';
import { ApiProblemes } from '../commun/api-probleme';
import { DelaiDto } from '../dossiers/echeance.dto';
import { Droit } from '../droits';
import { Probleme } from '../erreurs';
import { Legislation } from '../ports';

const EXEMPLE = { regle: 'cpc-978-al1', depart: '2026-01-12', demeure: 'metropole' };

@ApiTags('delais')
@Controller('api/v1/delais')
export class DelaisController {
  constructor(@Inject(Legislation) private readonly legislation: Legislation) {}

  /** The computation of `npm run delai`, on one request: due date, derivation, version of the rule. */
  @Post()
  @HttpCode(200)
  @Droit('calculer', 'Delai')
  @ApiOperation({ operationId: 'calculerDelai', summary: 'Calculer un délai, avec son calcul motivé' })
  @ApiBody({ schema: { type: 'object', additionalProperties: true, example: EXEMPLE } })
  @ApiOkResponse({ schema: { allOf: [{ $ref: getSchemaPath(DelaiDto) }, { type: 'object', properties: { id: {} } }] } })
  @ApiProblemes(400, 401, 403)
  async calculer(@Body() demande: unknown): Promise<object> {
    const sortie = calculerLigne(demande, await this.legislation.droit());
    if (!('erreur' in sortie)) return sortie;
    const { code, message, champ } = sortie.erreur;
    throw new Probleme(400, code, message, champ ? { champs: [{ champ, message }] } : {});
  }
}
