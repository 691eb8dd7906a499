import { randomBytes } from 'node:crypto';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CookieOptions, Request, Response } from 'express';
import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { CONFIGURATION, type Configuration } from '../config';
import { Public } from '../droits/declaration';
import { Probleme } from '../erreurs';
import { PORTEES } from './claims';
import { Emetteur } from './emetteur';
import { demandeurDepuis } from './personne';
import { CoffreSession, lireCookie, nomsCookies } from './session';

/** Only a path of this very application: never another site. */
const retourSur = (retour: unknown): string => (typeof retour === 'string' && /^\/(?![/\\])/.test(retour) ? retour : '/');

/** Sign-in by authorization code with PKCE. What must survive the round trip travels in a sealed, short-lived cookie. */
@ApiExcludeController()
@Public()
@Controller('connexion')
export class ConnexionController {
  private readonly securise: boolean;
  private readonly noms: ReturnType<typeof nomsCookies>;
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(Emetteur) private readonly emetteur: Emetteur,
    @Inject(CoffreSession) private readonly coffre: CoffreSession,
  ) {
    this.securise = configuration.urlPublique.startsWith('https:');
    this.noms = nomsCookies(this.securise);
  }

  @Get()
  async commencer(@Query('retour') retour: unknown, @Res() reponse: Response): Promise<void> {
    const oidc = await this.emetteur.decouvrir();
    const [etat, nonce, verificateur] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const url = buildAuthorizationUrl(oidc, {
      redirect_uri: `${this.configuration.urlPublique}/connexion/retour`, scope: PORTEES, state: etat, nonce,
      code_challenge: await calculatePKCECodeChallenge(verificateur), code_challenge_method: 'S256', acr_values: 'eidas1',
    });
    reponse.cookie(this.noms.connexion, await this.coffre.scellerConnexion({ etat, nonce, verificateur, retour: retourSur(retour) }), this.options(600_000));
    reponse.redirect(url.href);
  }

  @Get('retour')
  async terminer(@Req() requete: Request, @Res() reponse: Response): Promise<void> {
    const enCours = await this.coffre.ouvrirConnexion(lireCookie(requete.headers.cookie, this.noms.connexion));
    if (!enCours) throw new Probleme(400, 'connexion-expiree', 'La connexion a expiré : revenez à l’accueil et recommencez.');
    const demandeur = demandeurDepuis(await this.claims(new URL(requete.originalUrl, this.configuration.urlPublique), enCours));
    if (demandeur.roles.length === 0) throw new Probleme(403, 'aucune-fonction', 'Votre compte n’a aucune fonction dans cette application.');
    const session = await this.coffre.sceller({ demandeur, jetonCsrf: randomBytes(24).toString('base64url') });
    reponse.clearCookie(this.noms.connexion, this.options());
    reponse.cookie(this.noms.session, session, this.options(8 * 3_600_000));
    reponse.redirect(enCours.retour);
  }

  private async claims(url: URL, { etat, nonce, verificateur }: { etat: string; nonce: string; verificateur: string }): Promise<Record<string, unknown>> {
    const oidc = await this.emetteur.decouvrir();
    try {
      const jetons = await authorizationCodeGrant(oidc, url, { pkceCodeVerifier: verificateur, expectedState: etat, expectedNonce: nonce, idTokenExpected: true });
      return await fetchUserInfo(oidc, jetons.access_token, jetons.claims()!.sub);
    } catch {
      throw new Probleme(400, 'connexion-refusee', 'Le service d’identité n’a pas confirmé la connexion : revenez à l’accueil et recommencez.');
    }
  }

  private options(maxAge?: number): CookieOptions {
    return { httpOnly: true, sameSite: 'lax', secure: this.securise, path: '/', ...(maxAge === undefined ? {} : { maxAge }) };
  }
}
