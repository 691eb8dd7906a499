import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from '../../essais/axe';
import { tabulerJusqua } from '../../essais/clavier';
import { enregistrer } from '../../essais/formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from '../../essais/navigateur';
import { deposer } from '../../essais/partenaire';

jest.setTimeout(120_000);

let navigateur: Browser;
const pages = new Map<string, Page>();
async function pageDe(compte: string): Promise<Page> {
  const page = pages.get(compte) ?? (await seConnecter(navigateur, compte));
  pages.set(compte, page);
  return page;
}
beforeAll(async () => { navigateur = await ouvrirNavigateur(); });
afterAll(() => navigateur.close());

const nombre = async (page: Page, selecteur: string): Promise<number> => Number((await texte(page, selecteur)).replace(/\D/g, ''));
const LIEUX = ['', '/stock', '/mouvements', '/durees', '/tableaux', '/bloques', '/interventions', `/dossiers?${new URLSearchParams({ filtre: '{"enCours":true}' })}`];

describe('La supervision', () => {
  it('s’ouvre par « g » puis « s » et dessine la procédure étape par étape, chaque nombre ouvrant les dossiers qu’il compte', async () => {
    const page = await pageDe('marc.tellier');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForSelector('main table tbody tr');
    expect(await page.$eval('main table caption', (e) => e.textContent)).toContain('étape par étape');
    const etape = 'main table tbody tr td:nth-of-type(1) a';
    const compte = await nombre(page, etape);
    await tabulerJusqua(page, etape);
    await page.keyboard.press('Enter');
    await page.waitForSelector('main h2 ::-p-text(à l’étape)');
    expect(await nombre(page, 'main h2')).toBeGreaterThanOrEqual(Math.min(1, compte));
    expect((await page.$$('main table tbody tr')).length).toBe(Math.min(50, await compteDuTitre(page)));
  });

  it('dessine chaque procédure du catalogue, même sans dossier', async () => {
    const page = await pageDe('marc.tellier');
    await aller(page, '/supervision', 'main table tbody tr');
    const procedures = await page.$$eval('main select:first-of-type option', (options) => options.map((o) => (o as HTMLOptionElement).value).filter(Boolean));
    expect(procedures).toEqual(expect.arrayContaining(['civil-ro', 'penal']));
    await aller(page, '/supervision?procedure=penal', 'main table tbody tr');
    expect(await texte(page, 'main')).toContain('Pourvoi en matière pénale');
  });

  it('restreint le stock d’un axe à l’autre, et le dit', async () => {
    const page = await pageDe('marc.tellier');
    await aller(page, '/supervision/stock', 'main section ul li');
    await tabulerJusqua(page, 'main section button[aria-label^="Restreindre à"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main [aria-label^="Ne plus restreindre"]');
    expect(new URL(page.url()).searchParams.get('chambre')).not.toBeNull();
  });

  it('n’est pas montrée à qui n’y a pas droit, et le lui dit en français', async () => {
    const page = await pageDe('claire.vasseur');
    expect(await page.$('header a[href="/supervision"]')).toBeNull();
    await aller(page, '/supervision');
    expect(await texte(page, 'main')).toContain('Votre fonction n’y donne pas accès');
  });

  it('ne montre au président que sa chambre', async () => {
    const page = await pageDe('bernard.lacaze');
    await aller(page, '/supervision/stock', 'main section ul li');
    expect(await page.$$eval('main section:first-of-type li', (lignes) => lignes.map((l) => l.textContent))).toEqual([expect.stringContaining('Première chambre civile')]);
  });
});

const compteDuTitre = async (page: Page): Promise<number> => Number(/\((\d+)\)$/.exec(await texte(page, 'main h2'))?.[1]);

describe('Les tableaux d’une personne', () => {
  it('se composent au clavier, se gardent, se retrouvent après un rechargement et se suppriment', async () => {
    const page = await pageDe('odile.renaudin');
    const nom = `Essai ${randomUUID().slice(0, 8)}`;
    await aller(page, '/supervision/tableaux', 'main section');
    await page.locator('main button ::-p-text(tableau)').click();
    const champ = await page.waitForSelector('main input[name="nom"]');
    await champ?.click({ count: 3 });
    await champ?.type(nom);
    await tabulerJusqua(page, 'main button[aria-label^="Descendre"]');
    await page.keyboard.press('Enter');
    await page.locator('main button ::-p-text(Garder ce tableau)').click();
    await page.waitForSelector('main input[name="nom"]', { hidden: true });
    await page.reload();
    await page.waitForSelector(`main ::-p-text(${nom})`);
    for (const libelle of ['Supprimer', 'pour de bon']) await page.locator(`main button ::-p-text(${libelle})`).click();
    await page.waitForFunction((n) => !document.querySelector('main')?.textContent?.includes(n), {}, nom);
  });
});

describe('Un dossier bloqué', () => {
  let numero: string;
  const blocage = () => `/supervision/bloques/${encodeURIComponent(`${numero}:acte-double`)}`;

  beforeAll(async () => {
    numero = (await deposer('2026-11-02', `supervision-${randomUUID()}`)).numero;
    const greffe = await pageDe('claire.vasseur');
    expect(await enregistrer(greffe, numero, 'pourvoi-enregistre', { dateActe: '03/11/2026' })).toMatch(/^Enregistré/);
    for (let fois = 0; fois < 2; fois += 1) expect(await enregistrer(greffe, numero, 'constitution-en-defense', { dateActe: '10/11/2026', avocat: 'SCP Morvan et Lebrun' })).toMatch(/^Enregistré/);
  }, 180_000);

  it('apparaît de lui-même en moins d’une minute, avec sa raison, son ancienneté et son remède', async () => {
    const page = await pageDe('yves.cordier');
    await aller(page, '/supervision/bloques');
    await page.waitForSelector(`main li ::-p-text(${numero})`, { timeout: 90_000 });
    expect(await texte(page, 'main')).toMatch(/Même acte enregistré deux fois[\s\S]*Depuis/);
  });

  it('montre d’abord ce qui changera ; le remède proposé attend une autre personne', async () => {
    const page = await pageDe('yves.cordier');
    await aller(page, blocage(), 'main form');
    await tabulerJusqua(page, 'main form input[name="acte"]');
    await page.keyboard.press('Space');
    await tabulerJusqua(page, 'main form textarea[name="motif"]');
    await page.keyboard.type('double envoi de l’avocat');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main form ::-p-text(Ce qui changera)');
    await page.locator('main form button ::-p-text(Proposer)').click();
    await page.waitForSelector('main ::-p-text(Une autre personne que vous doit confirmer)');
  });

  it('repart quand la seconde personne confirme, et l’intervention est inscrite et comptée', async () => {
    const page = await pageDe('marc.tellier');
    await aller(page, '/supervision/bloques');
    await page.waitForSelector('main ::-p-text(attendent votre confirmation)');
    await aller(page, blocage(), 'main section ul li');
    await page.locator('main button ::-p-text(Confirmer)').click();
    await page.waitForSelector('main ::-p-text(Confirmé par Marc Tellier)');
    await aller(page, '/supervision/interventions', 'main table');
    expect(await texte(page, 'main')).toMatch(new RegExp(`Annuler l’acte en double[\\s\\S]*${numero.replace('.', '\\.')}`));
    await aller(page, `/dossiers/${numero}/historique`, 'main ol li');
    expect(await texte(page, 'main ol')).toContain('par Yves Cordier');
  });

  it('mène à son histoire et au moteur, pour le superviseur', async () => {
    const page = await pageDe('marc.tellier');
    await aller(page, blocage(), 'main section');
    expect(await page.$$eval('main a', (liens) => liens.map((a) => decodeURIComponent((a as HTMLAnchorElement).href)))).toEqual(expect.arrayContaining([expect.stringContaining(`/dossiers/${numero}/historique`), expect.stringContaining(`/workflows/pourvoi:${numero}`)]));
  });
});

describe('Chaque lieu de la supervision est accessible (axe, aucun défaut sérieux ni critique)', () => {
  const theme = (page: Page, sombre: boolean) => page.evaluate((t) => localStorage.setItem('RaStorediligence.theme', JSON.stringify(t)), sombre ? 'dark' : 'light');

  it.each(LIEUX)('/supervision%s, en clair, en sombre et sur un écran de 768 pixels', async (lieu) => {
    const page = await pageDe('marc.tellier');
    for (const [sombre, width] of [[false, 1280], [true, 1280], [false, 768]] as const) {
      await page.setViewport({ width, height: 900 });
      await theme(page, sombre);
      await aller(page, `/supervision${lieu}`, 'main section, main table');
      expect([sombre, width, await defautsGraves(page)]).toEqual([sombre, width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await theme(page, false);
    await page.setViewport({ width: 1280, height: 800 });
  });
});
