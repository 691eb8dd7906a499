import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblemes } from '../commun/api-probleme';
import { ecrireEtag, lireCle, lireIfMatch } from '../commun/entetes';
import { ApiListe, RequeteListe, lireListe, repondrePage } from '../commun/liste';
import { Appel, Droit, type Appelant } from '../droits';
import { IdentifiantPipe } from '../commun/identifiant.pipe';
import { DesignationChambreDto, DonnerFonctionDto, EcrirePersonneDto, FiltreDesignations, FiltrePersonnes, FinDto, MotifDto, PersonneAdministreeDto, TRIS_DESIGNATIONS, TRIS_PERSONNES } from './personne.dto';
import { Personnes } from './personnes.service';

const IF_MATCH = { name: 'If-Match', required: false, description: 'Version connue de la fiche (ETag) ; si elle a changé, 412.' } as const;
const CLE = { name: 'Idempotency-Key', required: true, description: 'Identifiant de la fonction donnée, choisi par l’appelant.' } as const;

@ApiTags('administration')
@Droit('administrer', 'Annuaire')
@Controller('api/v1/administration')
export class PersonnesController {
  constructor(@Inject(Personnes) private readonly personnes: Personnes) {}

  /** Everybody the directory knows. */
  @Get('personnes')
  @ApiOperation({ operationId: 'listerPersonnes', summary: 'Les personnes de la Cour et leurs fonctions' })
  @ApiListe(PersonneAdministreeDto, FiltrePersonnes, TRIS_PERSONNES)
  async lister(@Query() requete: RequeteListe, @Res({ passthrough: true }) reponse: Response): Promise<PersonneAdministreeDto[]> {
    const demande = lireListe(requete, FiltrePersonnes, TRIS_PERSONNES, { champ: 'nom', sens: 1 });
    return repondrePage(reponse, 'personnes', demande.plage, await this.personnes.lister(demande));
  }

  /** Functions by chamber, past ones too: who could do what on a given day. */
  @Get('designations')
  @ApiOperation({ operationId: 'listerDesignations', summary: 'Les désignations, par chambre et à une date' })
  @ApiListe(DesignationChambreDto, FiltreDesignations, TRIS_DESIGNATIONS)
  async designations(@Query() requete: RequeteListe, @Res({ passthrough: true }) reponse: Response): Promise<DesignationChambreDto[]> {
    const demande = lireListe(requete, FiltreDesignations, TRIS_DESIGNATIONS, { champ: 'nom', sens: 1 });
    return repondrePage(reponse, 'designations', demande.plage, await this.personnes.designations(demande));
  }

  @Get('personnes/:id')
  @ApiOperation({ operationId: 'lirePersonne', summary: 'Une personne' })
  @ApiOkResponse({ type: PersonneAdministreeDto })
  async lire(@Param('id', IdentifiantPipe) id: string, @Res({ passthrough: true }) reponse: Response): Promise<PersonneAdministreeDto> {
    return avecEtag(reponse, await this.personnes.lire(id));
  }

  /** Enters somebody or changes their card; the id is the one the identity provider gives (`uid`). */
  @Put('personnes/:id')
  @ApiOperation({ operationId: 'ecrirePersonne', summary: 'Inscrire une personne, ou changer sa fiche' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PersonneAdministreeDto })
  @ApiProblemes(412)
  async ecrire(@Param('id', IdentifiantPipe) id: string, @Body() corps: EcrirePersonneDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant, @Res({ passthrough: true }) reponse: Response): Promise<PersonneAdministreeDto> {
    return avecEtag(reponse, await this.personnes.ecrire(id, corps, lireIfMatch(version), appelant));
  }

  /** Gives a function: a role, in a chamber, from a day. It counts at the person's very next request. */
  @Post('personnes/:id/fonctions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'donnerFonction', summary: 'Donner une fonction' })
  @ApiHeader(CLE)
  @ApiOkResponse({ type: PersonneAdministreeDto })
  @ApiProblemes(412)
  donner(@Param('id', IdentifiantPipe) id: string, @Body() corps: DonnerFonctionDto, @Headers('idempotency-key') cle: string | undefined, @Appel() appelant: Appelant): Promise<PersonneAdministreeDto> {
    return this.personnes.donner(id, lireCle(cle), corps, appelant);
  }

  /** Ends a function on a day, that day included. */
  @Post('personnes/:id/fonctions/:fonction/fin')
  @HttpCode(200)
  @ApiOperation({ operationId: 'terminerFonction', summary: 'Mettre fin à une fonction' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PersonneAdministreeDto })
  @ApiProblemes(412)
  terminer(@Param('id', IdentifiantPipe) id: string, @Param('fonction') fonction: string, @Body() fin: FinDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<PersonneAdministreeDto> {
    return this.personnes.terminer(id, fonction, fin, lireIfMatch(version), appelant);
  }

  /** Takes access away at once, whatever the functions say. */
  @Post('personnes/:id/retrait')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retirerAcces', summary: 'Retirer l’accès' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PersonneAdministreeDto })
  @ApiProblemes(412)
  retirer(@Param('id', IdentifiantPipe) id: string, @Body() { motif }: MotifDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<PersonneAdministreeDto> {
    return this.personnes.changerAcces(id, 'retirer-acces', motif, lireIfMatch(version), appelant);
  }

  /** Gives access back: the functions in force count again. */
  @Post('personnes/:id/retablissement')
  @HttpCode(200)
  @ApiOperation({ operationId: 'rendreAcces', summary: 'Rendre l’accès' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PersonneAdministreeDto })
  @ApiProblemes(412)
  rendre(@Param('id', IdentifiantPipe) id: string, @Body() { motif }: MotifDto, @Headers('if-match') version: string | undefined, @Appel() appelant: Appelant): Promise<PersonneAdministreeDto> {
    return this.personnes.changerAcces(id, 'rendre-acces', motif, lireIfMatch(version), appelant);
  }
}

function avecEtag(reponse: Response, personne: PersonneAdministreeDto): PersonneAdministreeDto {
  reponse.setHeader('ETag', ecrireEtag(personne.version));
  return personne;
}
