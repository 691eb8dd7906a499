import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { CONFIGURATION, type Configuration } from '../config';
import { Probleme, nonAuthentifie } from '../erreurs';
import { AUDIENCE_PARTENAIRES } from './comptes';
import { Emetteur } from './emetteur';
import type { Demandeur } from './personne';
import { CoffreSession, lireCookie, nomsCookies } from './session';

/** How a process recognises who is asking: by session (people) or by bearer token (partner systems). */
export abstract class Authentification {
  /** @throws Probleme 401 when nobody is recognised, 403 when the request may be forged. */
  abstract authentifier(requete: Request): Promise<Demandeur>;
}

/** What the engine's own UI posts to read: the codec, and queries, the only posts its gateway lets through. */
const LECTURES_DU_MOTEUR = /^\/(api\/v1\/codec\/decode$|moteur\/)/;
const SANS_EFFET = new Set(['GET', 'HEAD', 'OPTIONS']);
const egaux = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

@Injectable()
export class AuthentificationParSession extends Authentification {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration, @Inject(CoffreSession) private readonly coffre: CoffreSession) { super(); }

  override async authentifier(requete: Request): Promise<Demandeur> {
    const noms = nomsCookies(this.configuration.urlPublique.startsWith('https:'));
    const session = await this.coffre.ouvrir(lireCookie(requete.headers.cookie, noms.session));
    if (!session) throw nonAuthentifie();
    if (!SANS_EFFET.has(requete.method)) this.verifierOrigine(requete, session.jetonCsrf);
    return session.demandeur;
  }

  /** Against forged requests: the browser's origin is ours, and the page knows the token that only `/api/v1/moi` tells. */
  private verifierOrigine(requete: Request, jeton: string): void {
    const origine = requete.headers.origin;
    // The engine's own UI cannot know our token: from our origin it may read, and nothing else.
    if (LECTURES_DU_MOTEUR.test(requete.originalUrl) && origine === this.configuration.urlPublique) return;
    const origineAdmise = origine === undefined || origine === this.configuration.urlPublique;
    if (!origineAdmise || !egaux(requete.get('x-csrf-token') ?? '', jeton)) {
      throw new Probleme(403, 'origine-refusee', 'Cette demande ne vient pas de l’application : rechargez la page et recommencez.');
    }
  }
}

@Injectable()
export class AuthentificationParJeton extends Authentification {
  private cles: JWTVerifyGetKey | undefined;
  constructor(@Inject(Emetteur) private readonly emetteur: Emetteur) { super(); }

  override async authentifier(requete: Request): Promise<Demandeur> {
    const jeton = /^Bearer (.+)$/i.exec(requete.headers.authorization ?? '')?.[1];
    if (!jeton) throw nonAuthentifie();
    const { issuer, jwks_uri } = (await this.emetteur.decouvrir()).serverMetadata();
    this.cles ??= createRemoteJWKSet(new URL(jwks_uri ?? `${issuer}/jwks`));
    const verifie = await jwtVerify(jeton, this.cles, { issuer, audience: AUDIENCE_PARTENAIRES, algorithms: ['RS256', 'ES256', 'PS256'] }).catch(() => null);
    const client = verifie?.payload['client_id'];
    if (typeof client !== 'string') throw nonAuthentifie();
    return { id: client, nom: client, roles: ['partenaire'] };
  }
}
