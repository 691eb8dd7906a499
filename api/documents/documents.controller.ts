import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { MODELES } from '@diligence/templates';
import { ApiProblemes } from '../commun/api-probleme';
import { NumeroPipe } from '../commun/numero.pipe';
import { Appel, Droit, type Appelant } from '../droits';
import { DemandeDocument, DocumentDto } from './document.dto';
import { Documents } from './documents.service';

@ApiTags('documents')
@Controller('api/v1/dossiers/:numero/documents')
export class DocumentsController {
  constructor(@Inject(Documents) private readonly documents: Documents) {}

  /** What can be printed from this dossier by this person. */
  @Get()
  @Droit('lire', 'Dossier')
  @ApiOperation({ operationId: 'listerDocuments', summary: 'Les documents que l’on peut tirer d’un dossier' })
  @ApiOkResponse({ type: DocumentDto, isArray: true })
  @ApiProblemes(400, 401, 403, 404)
  lister(@Param('numero', NumeroPipe) numero: string, @Appel() appelant: Appelant): Promise<DocumentDto[]> {
    return this.documents.lister(numero, appelant);
  }

  /** One document, made from the dossier as it is now. Nothing is kept; the consultation is recorded. */
  @Get(':modele.pdf')
  @Droit('lire', 'Dossier')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'lireDocument', summary: 'Un document du dossier, en PDF' })
  @ApiParam({ name: 'modele', enum: MODELES.map(({ id }) => id) })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblemes(400, 401, 403, 404, 409, 503)
  async lire(@Param('numero', NumeroPipe) numero: string, @Param('modele') modele: string, @Query() demande: DemandeDocument, @Appel() appelant: Appelant): Promise<StreamableFile> {
    const pdf = await this.documents.produire(numero, modele, demande, appelant);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${numero}-${modele}.pdf"` });
  }
}
