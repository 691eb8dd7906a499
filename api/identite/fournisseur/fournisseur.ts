import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import { CHAMBRES, ROLES } from '@diligence/domain/personne';
import { AUDIENCE_PARTENAIRES, PARTENAIRE_DEMO, compteDemo, type CompteDemo } from '../comptes';
import { page } from './pages';

export interface ReglagesFournisseur {
  emetteur: string;
  client: { id: string; secret: string; retours: string[]; apresDeconnexion: string[] };
  clesCookies: string[];
}

const SIRET_FICTIF = '00000000000000';
/** Claims in the names of ProConnect, and the three this product adds: roles, chambre, cabinet. */
const CLAIMS = ['given_name', 'usual_name', 'email', 'uid', 'siret', 'organizational_unit', 'belonging_population', 'idp_id', 'roles', 'chambre', 'cabinet', 'qualite'];
/** Scopes a client asks for to obtain every claim. */
export const PORTEES = ['openid', ...CLAIMS].join(' ');

/** What the provider says of a demonstration account. */
export const claimsDe = (c: CompteDemo): Record<string, unknown> & { sub: string } => ({
  sub: c.id, uid: c.id, given_name: c.prenom, usual_name: c.nom, email: `${c.id}@demonstration.invalid`, siret: SIRET_FICTIF,
  organizational_unit: c.cabinet ?? `Cour de cassation${c.chambre ? `/${CHAMBRES[c.chambre]}` : ''}`,
  belonging_population: c.role === 'avocat-aux-conseils' ? 'prestataire' : 'agent', idp_id: 'demonstration',
  roles: [c.role], chambre: c.chambre, cabinet: c.cabinet, qualite: c.qualite ?? ROLES[c.role],
});

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
