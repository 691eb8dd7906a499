import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { buildEndSessionUrl } from 'openid-client';
import { CONFIGURATION, type Configuration } from '../config';
import { Appel, Droit, HABILITATIONS, type Appelant } from '../droits';
import { adresseMoteur } from '../moteur/adresse';
import { Emetteur } from './emetteur';
import { affectationsDe } from './personne';
import { DeconnexionDto, MoiDto } from './moi.dto';
import { CoffreSession, lireCookie, nomsCookies } from './session';

@ApiTags('session')
@Droit('lire', 'Session')
@Controller('api/v1')
export class MoiController {
  private readonly securise: boolean;
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CoffreSession) private readonly coffre: CoffreSession,
    @Inject(Emetteur) private readonly emetteur: Emetteur,
  ) { this.securise = configuration.urlPublique.startsWith('https:'); }

  /** Who is signed in, with what general rights, and the token that proves a request comes from our page. */
  @Get('moi')
  @ApiOperation({ operationId: 'lireMoi', summary: 'La personne connectée et ses droits' })
  @ApiOkResponse({ type: MoiDto })
  async moi(@Appel() { demandeur, aptitude }: Appelant, @Req() requete: Request): Promise<MoiDto> {
    const session = await this.coffre.ouvrir(lireCookie(requete.headers.cookie, nomsCookies(this.securise).session));
    const droits = HABILITATIONS.filter(({ action, sujet }) => aptitude.can(action, sujet)).map(({ action, sujet }) => `${action}:${sujet}`);
    return {
      ...demandeur, affectations: affectationsDe(demandeur), jetonCsrf: session!.jetonCsrf, droits: [...new Set(droits)], marqueEtat: this.configuration.marqueEtat,
      ...(aptitude.can('lire', 'Trace') ? { interfaceMoteur: adresseMoteur(this.configuration) } : {}),
    };
  }

  /** Forgets the session here; the address returned closes it at the identity provider too. */
  @Post('deconnexion')
  @HttpCode(200)
  @ApiOperation({ operationId: 'seDeconnecter', summary: 'Se déconnecter' })
  @ApiOkResponse({ type: DeconnexionDto })
  async deconnecter(@Res({ passthrough: true }) reponse: Response): Promise<DeconnexionDto> {
    reponse.clearCookie(nomsCookies(this.securise).session, { httpOnly: true, sameSite: 'lax', secure: this.securise, path: '/' });
    const oidc = await this.emetteur.decouvrir();
    const accueil = `${this.configuration.urlPublique}/`;
    if (!oidc.serverMetadata().end_session_endpoint) return { adresse: accueil };
    return { adresse: buildEndSessionUrl(oidc, { post_logout_redirect_uri: accueil }).href };
  }
}
