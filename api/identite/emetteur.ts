import { Inject, Injectable } from '@nestjs/common';
import { ClientSecretPost, allowInsecureRequests, discovery, type Configuration as ConfigurationOidc } from 'openid-client';
import { CONFIGURATION, type Configuration } from '../config';
import { Probleme } from '../erreurs';

/** The identity provider, discovered at first use and remembered; a failure is tried again at the next use. */
@Injectable()
export class Emetteur {
  private connu: Promise<ConfigurationOidc> | undefined;
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** @throws Probleme 503 when the provider does not answer. */
  async decouvrir(): Promise<ConfigurationOidc> {
    const { emetteur, client, secret } = this.configuration.oidc;
    const options = this.configuration.production ? {} : { execute: [allowInsecureRequests] };
    this.connu ??= discovery(new URL(emetteur), client, { userinfo_signed_response_alg: 'RS256' }, ClientSecretPost(secret), options);
    try {
      return await this.connu;
    } catch {
      this.connu = undefined;
      throw new Probleme(503, 'identite-indisponible', 'Le service d’identité ne répond pas : réessayez dans quelques instants.');
    }
  }
}
