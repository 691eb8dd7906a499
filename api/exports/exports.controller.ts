import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { Horloge } from '../commun/horloge';
import { lireListe } from '../commun/liste';
import { FiltreDossiers, TRIS_DOSSIERS } from '../dossiers/filtre.dto';
import { Appel, Droit, type Appelant } from '../droits';
import { Registre, Traces, type DossierResume } from '../ports';
import { COLONNES, lireColonnes, type Colonne } from './colonnes';
import { MARQUE_UTF8, ligneCsv } from './csv';

const UNE_FOIS = { message: 'Donnez ce paramètre une seule fois.' };
class RequeteExport {
  @IsOptional() @IsString(UNE_FOIS) sort?: string;
  @IsOptional() @IsString(UNE_FOIS) filter?: string;
  @IsOptional() @IsString(UNE_FOIS) colonnes?: string;
}

@ApiTags('dossiers')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(@Inject(Registre) private readonly registre: Registre, @Inject(Traces) private readonly traces: Traces, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** The list as it is filtered and sorted, whole, line by line. The export is traced: who, and with what filter. */
  @Get('dossiers.csv')
  @Droit('exporter', 'Dossier')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'exporterDossiers', summary: 'Exporter la liste des dossiers (CSV)' })
  @ApiQuery({ name: 'sort', required: false, description: 'Comme la liste des dossiers.' })
  @ApiQuery({ name: 'filter', required: false, description: 'Comme la liste des dossiers (schéma FiltreDossiers).' })
  @ApiQuery({ name: 'colonnes', required: false, description: `Colonnes, dans l’ordre, séparées par des virgules ; toutes à défaut : ${Object.keys(COLONNES).join(', ')}.` })
  @ApiProduces('text/csv')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async dossiers(@Query() requete: RequeteExport, @Appel() appelant: Appelant): Promise<StreamableFile> {
    const colonnes = lireColonnes(requete.colonnes);
    const { filtre, tri } = lireListe(requete, FiltreDossiers, TRIS_DOSSIERS, { champ: 'prochaineEcheance', sens: 1 });
    await this.traces.export({ qui: appelant.demandeur.id, action: 'exporter:dossiers', resultat: 'fait', donnees: { filtre } });
    const lignes = this.registre.parcourir({ filtre, tri }, { ...appelant, jour: this.horloge.jour() });
    return new StreamableFile(Readable.from(enCsv(lignes, colonnes), { objectMode: false }), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="dossiers-${this.horloge.jour()}.csv"` });
  }
}

async function* enCsv(dossiers: AsyncIterable<DossierResume>, colonnes: readonly Colonne[]): AsyncGenerator<string> {
  yield MARQUE_UTF8 + ligneCsv(colonnes.map(({ titre }) => titre));
  for await (const dossier of dossiers) yield ligneCsv(colonnes.map(({ lire }) => lire(dossier)));
}
