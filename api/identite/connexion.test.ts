import type { AddressInfo, Server } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { plageLibre } from '../../scripts/lib/ports';
import { lireConfiguration } from '../config';
import { applicationDEssai } from '../essais';
import { creerFournisseur } from './fournisseur/fournisseur';
import { servir } from './fournisseur/serveur';

interface Corps { jetonCsrf: string; code: string; adresse: string }
const lireCorps = async (reponse: Response): Promise<Corps> => (await reponse.json()) as Corps;

/** A browser reduced to its cookies: follows redirections and, on the login page, picks an account. */
class Navigateur {
  private readonly cookies = new Map<string, string>();
  cookie(): string { return [...this.cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; '); }
  async aller(url: string, options: RequestInit = {}): Promise<Response> {
    const reponse = await fetch(url, { redirect: 'manual', ...options, headers: { ...(options.headers as Record<string, string>), cookie: this.cookie() } });
    for (const cookie of reponse.headers.getSetCookie()) {
      const [nom = '', valeur = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      this.cookies.set(nom, valeur);
    }
    return reponse;
  }
  /** @returns the address and page where the redirections end. */
  async suivre(depart: string, compte: string): Promise<{ url: URL; reponse: Response }> {
    let url = new URL(depart);
    for (let pas = 0; pas < 12; pas += 1) {
      const choix = url.pathname.startsWith('/interaction/');
      const reponse = await this.aller(url.href, choix ? { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `compte=${compte}` } : {});
      const suite = reponse.headers.get('location');
      if (!suite) return { url, reponse };
      url = new URL(suite, url);
    }
    throw new Error('Trop de redirections.');
  }
}

describe('La connexion d’une personne', () => {
  let application: NestExpressApplication;
  let fournisseur: Server;
  let api: string;
  let identite: string;

  beforeAll(async () => {
    const base = await plageLibre(2);
    [api, identite] = [`http://127.0.0.1:${base}`, `http://127.0.0.1:${base + 1}`];
    const configuration = lireConfiguration({ PORT_BASE: '1', URL_PUBLIQUE: api, OIDC_ISSUER: identite, OIDC_CLIENT_SECRET: 'secret-essai', SECRET_SESSION: 'essai'.repeat(8), NIVEAU_LOG: 'silent' }, 0);
    const client = { id: configuration.oidc.client, secret: 'secret-essai', retours: [`${api}/connexion/retour`], apresDeconnexion: [`${api}/`] };
    fournisseur = servir(await creerFournisseur({ emetteur: identite, client, clesCookies: ['cle'] })).listen(base + 1, '127.0.0.1');
    ({ application } = await applicationDEssai({ configuration }));
    await application.listen(base, '127.0.0.1');
    expect((application.getHttpServer().address() as AddressInfo).port).toBe(base);
  });
  afterAll(async () => { await application.close(); fournisseur.close(); });

  it('aboutit à la page demandée ; « moi » dit ses fonctions et le cookie ne se lit ni ne se forge', async () => {
    const navigateur = new Navigateur();
    const { url } = await navigateur.suivre(`${api}/connexion?retour=/dossiers`, 'odile.renaudin');
    expect(url.href).toBe(`${api}/dossiers`);
    const moi = await lireCorps(await navigateur.aller(`${api}/api/v1/moi`));
    expect(moi).toMatchObject({ id: 'odile.renaudin', roles: ['premier-president'], qualite: 'déléguée du premier président' });
    expect(navigateur.cookie()).not.toContain('odile');
    const forge = await fetch(`${api}/api/v1/moi`, { headers: { cookie: navigateur.cookie().replace(/(diligence=.{40})./, '$1_') } });
    expect(forge.status).toBe(401);
  });

  it('pose un cookie HttpOnly et SameSite=Lax', async () => {
    const reponse = await new Navigateur().aller(`${api}/connexion`);
    expect(reponse.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(new URL(reponse.headers.get('location') ?? '').searchParams.get('code_challenge_method')).toBe('S256');
  });

  it('ne renvoie jamais vers un autre site', async () => {
    for (const retour of ['https://ailleurs.example/', '//ailleurs.example', '/\\ailleurs.example']) {
      const { url } = await new Navigateur().suivre(`${api}/connexion?retour=${encodeURIComponent(retour)}`, 'claire.vasseur');
      expect(url.href).toBe(`${api}/`);
    }
  });

  it('échoue sans le cookie de départ, et quand la réponse n’est pas celle attendue', async () => {
    expect((await fetch(`${api}/connexion/retour?code=x&state=y`)).status).toBe(400);
    const navigateur = new Navigateur();
    await navigateur.aller(`${api}/connexion`);
    const reponse = await navigateur.aller(`${api}/connexion/retour?code=x&state=y`);
    expect([reponse.status, (await lireCorps(reponse)).code]).toEqual([400, 'connexion-refusee']);
  });

  it('la page de choix du compte est en français et liste les comptes de démonstration', async () => {
    const navigateur = new Navigateur();
    let url = new URL((await navigateur.aller(`${api}/connexion`)).headers.get('location') ?? '');
    url = new URL((await navigateur.aller(url.href)).headers.get('location') ?? '', url);
    const page = await (await navigateur.aller(url.href)).text();
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Claire Vasseur');
    expect(page).toContain('Première chambre civile');
  });

  describe('Une demande qui change quelque chose', () => {
    const delai = JSON.stringify({ regle: 'cpc-978-al1', depart: '2024-12-23' });
    async function demander(entetes: (jeton: string) => Record<string, string>): Promise<number> {
      const navigateur = new Navigateur();
      await navigateur.suivre(`${api}/connexion`, 'claire.vasseur');
      const { jetonCsrf } = await lireCorps(await navigateur.aller(`${api}/api/v1/moi`));
      return (await navigateur.aller(`${api}/api/v1/delais`, { method: 'POST', body: delai, headers: { 'content-type': 'application/json', ...entetes(jetonCsrf) } })).status;
    }
    it('passe avec le jeton de la session', async () => expect(await demander((jeton) => ({ 'x-csrf-token': jeton }))).toBe(200));
    it('est refusée sans le jeton', async () => expect(await demander(() => ({}))).toBe(403));
    it('est refusée avec un autre jeton', async () => expect(await demander((jeton) => ({ 'x-csrf-token': jeton.replace(/^./, '!') }))).toBe(403));
    it('est refusée depuis un autre site, même avec le jeton', async () => expect(await demander((jeton) => ({ 'x-csrf-token': jeton, origin: 'https://ailleurs.example' }))).toBe(403));
  });

  it('se termine : le cookie est effacé et l’adresse de fin de session est rendue', async () => {
    const navigateur = new Navigateur();
    await navigateur.suivre(`${api}/connexion`, 'claire.vasseur');
    const { jetonCsrf } = await lireCorps(await navigateur.aller(`${api}/api/v1/moi`));
    const fin = await navigateur.aller(`${api}/api/v1/deconnexion`, { method: 'POST', headers: { 'x-csrf-token': jetonCsrf } });
    expect((await lireCorps(fin)).adresse).toContain(`${identite}/session/end`);
    expect((await navigateur.aller(`${api}/api/v1/moi`)).status).toBe(401);
  });
});
