import { Controller, Get, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag } from '../commun/entetes';
import { Horloge } from '../commun/horloge';
import { ApiListe, lireListe, repondrePage, RequeteListe } from '../commun/liste';
import { NumeroPipe } from '../commun/numero.pipe';
import { Appel, Droit, type Appelant } from '../droits';
import { Registre } from '../ports';
import { DossierDto, DossierResumeDto } from './dossier.dto';
import { FiltreDossiers, TRIS_DOSSIERS } from './filtre.dto';
import { EtatDto, HistoriqueDto } from './historique.dto';
import { LectureDossier } from './lecture';
import { vueResume } from './vue';

@ApiTags('dossiers')
@Controller('api/v1/dossiers')
export class DossiersController {
  constructor(@Inject(Registre) private readonly registre: Registre, @Inject(LectureDossier) private readonly lecture: LectureDossier, @Inject(Horloge) private readonly horloge: Horloge) {}

  /** Dossiers the person may read, one page. */
  @Get()
  @Droit('lister', 'Dossier')
  @ApiOperation({ operationId: 'listerDossiers', summary: 'Les dossiers, filtrés et triés' })
  @ApiListe(DossierResumeDto, FiltreDossiers, TRIS_DOSSIERS)
  @ApiProblemes(400, 401, 403)
  async lister(@Query() requete: RequeteListe, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<DossierResumeDto[]> {
    const demande = lireListe(requete, FiltreDossiers, TRIS_DOSSIERS, { champ: 'prochaineEcheance', sens: 1 });
    const page = await this.registre.dossiers(demande, { ...appelant, jour: this.horloge.jour() });
    return repondrePage(reponse, 'dossiers', demande.plage, { total: page.total, lignes: page.lignes.map(vueResume) });
  }

  /** One dossier, whole; its version is the ETag. The consultation is recorded. */
  @Get(':numero')
  @Droit('lire', 'Dossier')
  @ApiOperation({ operationId: 'lireDossier', summary: 'Un dossier' })
  @ApiHeader({ name: 'X-Motif-Consultation', required: false, description: 'Pourquoi le dossier est ouvert ; à défaut, la fonction exercée.' })
  @ApiOkResponse({ type: DossierDto, headers: { ETag: { description: 'Version du dossier, à renvoyer dans If-Match.', schema: { type: 'string' } } } })
  @ApiProblemes(400, 401, 403, 404)
  async lire(@Param('numero', NumeroPipe) numero: string, @Appel() appelant: Appelant, @Headers('x-motif-consultation') motif: string | undefined, @Res({ passthrough: true }) reponse: Response): Promise<DossierDto> {
    const dossier = await this.lecture.dossier(numero, appelant, motif);
    reponse.setHeader('ETag', ecrireEtag(dossier.version));
    return dossier;
  }

  /** The state, asked of the running workflow itself. */
  @Get(':numero/etat')
  @Droit('lire', 'Historique')
  @ApiOperation({ operationId: 'lireEtat', summary: 'L’état tenu par le pourvoi en cours' })
  @ApiOkResponse({ type: EtatDto })
  @ApiProblemes(401, 403, 404, 503)
  etat(@Param('numero', NumeroPipe) numero: string, @Appel() appelant: Appelant): Promise<EtatDto> {
    return this.lecture.etat(numero, appelant);
  }

  /** What happened, in order, each fact as a French sentence with who, when and why. */
  @Get(':numero/historique')
  @Droit('lire', 'Historique')
  @ApiOperation({ operationId: 'lireHistorique', summary: 'L’historique d’un dossier' })
  @ApiOkResponse({ type: HistoriqueDto })
  @ApiProblemes(401, 403, 404)
  historique(@Param('numero', NumeroPipe) numero: string, @Appel() appelant: Appelant): Promise<HistoriqueDto> {
    return this.lecture.historique(numero, appelant);
  }
}
