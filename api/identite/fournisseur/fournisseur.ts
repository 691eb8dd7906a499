import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import { CLAIMS, PORTEES, claimsDe } from '../claims';
import { AUDIENCE_PARTENAIRES, PARTENAIRE_DEMO, compteDemo } from '../comptes';
import { Memoire } from './memoire';
import { page } from './pages';

export interface ReglagesFournisseur {
  emetteur: string;
  client: { id: string; secret: string; retours: string[]; apresDeconnexion: string[] };
  clesCookies: string[];
}

const cleDeSignature = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'demonstration', use: 'sig', alg: 'RS256' } as JWK;
};

async function configuration({ client, clesCookies }: ReglagesFournisseur): Promise<Configuration> {
  return {
    jwks: { keys: [await cleDeSignature()] },
    clients: [
      { client_id: client.id, client_secret: client.secret, redirect_uris: client.retours, post_logout_redirect_uris: client.apresDeconnexion, response_types: ['code'], grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post', userinfo_signed_response_alg: 'RS256' },
      { client_id: PARTENAIRE_DEMO.id, client_secret: PARTENAIRE_DEMO.secret, redirect_uris: [], response_types: [], grant_types: ['client_credentials'], token_endpoint_auth_method: 'client_secret_post' },
    ],
    claims: Object.fromEntries([['openid', ['sub']], ...CLAIMS.map((c) => [c, [c]])]) as Record<string, string[]>,
    acrValues: ['eidas1'],
    adapter: Memoire,
    cookies: { keys: clesCookies },
    pkce: { required: () => true },
    ttl: { Session: 8 * 3600, Interaction: 600, Grant: 8 * 3600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60, ClientCredentials: 600 },
    features: {
      devInteractions: { enabled: false }, userinfo: { enabled: true }, jwtUserinfo: { enabled: true }, clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, c) => (c.grantTypeAllowed('client_credentials') ? AUDIENCE_PARTENAIRES : []),
        getResourceServerInfo: () => ({ scope: 'depots', audience: AUDIENCE_PARTENAIRES, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulaire) => { ctx.body = page('Se déconnecter', `<p>Voulez-vous fermer votre session ?</p>${formulaire}<button type="submit" form="op.logoutForm" name="logout" value="yes">Se déconnecter</button>`); },
        postLogoutSuccessSource: (ctx) => { ctx.body = page('Session fermée', '<p>Vous êtes déconnecté.</p>'); },
      },
    },
    renderError: (ctx, sortie) => { ctx.type = 'html'; ctx.body = page('Connexion impossible', `<p>La connexion n’a pas abouti (${sortie.error.replace(/[^a-z_]/g, '')}). Revenez à l’application et recommencez.</p>`); },
    findAccount: (_ctx, id) => { const c = compteDemo(id); return c && { accountId: id, claims: () => claimsDe(c) }; },
    loadExistingGrant: async (ctx) => {
      const { oidc } = ctx;
      const accord = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      accord.addOIDCScope(PORTEES);
      await accord.save();
      return accord;
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  };
}

/** The demonstration identity provider: ProConnect-like claims, named fictitious accounts, nothing kept. */
export const creerFournisseur = async (reglages: ReglagesFournisseur): Promise<Provider> => new Provider(reglages.emetteur, await configuration(reglages));
