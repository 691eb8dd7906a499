import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { tabulerJusqua } from './clavier';
import { ENREGISTRE, enregistrer, preparer } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { deposer } from './partenaire';
import { lieux } from './produit';

jest.setTimeout(90_000);

let navigateur: Browser;
let page: Page;
let numero: string;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numero = (await deposer('2026-09-15', `dossier-${randomUUID()}`)).numero;
  await enregistrer(page, numero, 'pourvoi-enregistre', { dateActe: '16/09/2026' });
});
afterAll(() => navigateur.close());

describe('Les échéances d’un dossier', () => {
  it('sont dessinées par partie, et le calcul motivé paraît au survol', async () => {
    await aller(page, `/dossiers/${numero}/echeances`, 'main [aria-label="Légende"]');
    await page.hover('main section li h3');
    const bulle = await page.waitForSelector('[role="tooltip"]');
    expect(await bulle?.evaluate((e) => (e as HTMLElement).innerText)).toMatch(/dernier jour utile le[\s\S]*Le délai part du mardi 15 septembre 2026[\s\S]*CPC/);
    await page.keyboard.press('Escape');
  });

  it('donnent leur calcul motivé au clavier : le focus le montre, Entrée l’ouvre, et il s’imprime en PDF', async () => {
    await aller(page, `/dossiers/${numero}/echeances`, 'main [aria-label="Légende"]');
    await tabulerJusqua(page, 'main button[aria-label^="Calcul motivé"]');
    await page.waitForSelector('[role="tooltip"]');
    await page.keyboard.press('Enter');
    const lien = await page.waitForSelector('main a[href*="calcul-motive.pdf"]');
    const adresse = await lien?.evaluate((a) => (a as HTMLAnchorElement).href);
    const reponse = await page.evaluate(async (url) => { const r = await fetch(url); return [r.status, r.headers.get('content-type')]; }, adresse ?? '');
    expect(reponse).toEqual([200, 'application/pdf']);
  });

  it('se lisent aussi en tableau, que l’adresse de la page retient', async () => {
    await aller(page, `/dossiers/${numero}/echeances`, 'main [aria-label="Légende"]');
    await page.locator('main button ::-p-text(Tableau)').click();
    await page.waitForSelector('main table');
    expect(new URL(page.url()).searchParams.get('vue')).toBe('tableau');
    expect(await texte(page, 'main table')).toMatch(/15\/09\/2026[\s\S]*15\/01\/2027[\s\S]*reste/);
  });
});

describe('Un acte qui vient d’être enregistré', () => {
  it('se reprend au clavier seul, avec son motif, sans quitter la page', async () => {
    await aller(page, `/dossiers/${numero}/acte/constitution-en-defense`, 'form [name="dateActe"]');
    await tabulerJusqua(page, 'form [name="dateActe"]');
    await page.keyboard.type('01/10/2026');
    await tabulerJusqua(page, 'form [name="avocat"]');
    await page.keyboard.type('SCP Morvan et Lebrun');
    await page.keyboard.press('Enter');
    await page.waitForSelector(ENREGISTRE);
    await tabulerJusqua(page, 'main button:not([aria-expanded])');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toContain('annuler cet acte');
    await page.keyboard.press('Enter');
    await page.waitForSelector('form [name="motif"]:focus');
    await page.keyboard.type('Saisi dans le mauvais dossier.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="status"] ::-p-text(L’acte est annulé)');
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li');
    expect(await texte(page, 'main')).toMatch(/Constitution[\s\S]*annulé[\s\S]*Saisi dans le mauvais dossier/);
  });
});

describe('Le fil du dossier', () => {
  it('garde l’ancienne valeur d’un acte rectifié, barrée, avec le motif', async () => {
    expect(await enregistrer(page, numero, 'constitution-en-defense', { dateActe: '02/10/2026', avocat: 'SCP Morvan' })).toMatch(/^Enregistré/);
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li');
    await page.locator('::-p-xpath(//main//li[not(contains(., "annulé")) and contains(., "Constitution")]//a[starts-with(@aria-label, "Rectifier")])').click();
    const date = await page.waitForSelector('form [name="date"]');
    await date?.type('05/10/2026');
    await page.type('form textarea[name="motif"]', 'Date mal lue.');
    await page.click('form button[type="submit"]');
    await page.waitForSelector(ENREGISTRE);
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li del');
    expect([await texte(page, 'main li del'), await texte(page, 'main li ins')]).toEqual(['2 octobre 2026', '5 octobre 2026']);
    expect(await texte(page, 'main')).toContain('Date mal lue.');
  });

  it('reçoit sans bruit ce qu’ajoute un collègue, et le focus ne bouge pas', async () => {
    await aller(page, `/dossiers/${numero}/parties`, 'aside h2');
    await page.waitForSelector('aside ul li');
    await page.focus('header input[type="search"]');
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numero, 'memoire-ampliatif-remis', { dateActe: '20/10/2026', copies: true })).toMatch(/^Enregistré/);
    await page.waitForSelector('aside li ::-p-text(nouveau)');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });
});

describe('Deux personnes sur le même acte', () => {
  it('voient les deux versions champ par champ, et choisissent', async () => {
    await preparer(page, numero, 'memoire-ampliatif-notifie', { dateActe: '23/10/2026' });
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numero, 'memoire-ampliatif-notifie', { dateActe: '22/10/2026' })).toMatch(/^Enregistré/);
    await page.click('form button[type="submit"]');
    const tableau = await page.waitForSelector('table[aria-label="Votre saisie et l’acte enregistré"]');
    expect(await tableau?.evaluate((t) => (t as HTMLElement).innerText)).toMatch(/Yves Cordier[\s\S]*Date de l’acte[\s\S]*23 octobre 2026[\s\S]*22 octobre 2026/);
    await page.locator('button[aria-label^="Prendre cette valeur"]').click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('form [name="dateActe"]')?.value === '22/10/2026');
  });
});

describe('Le calculateur de délais', () => {
  const DEMANDE = 'regle=cpc-978-al1&depart=2026-01-16';

  it('montre les jours du délai et ce qui changerait la date', async () => {
    await aller(page, `/calculateur?${DEMANDE}`, 'main [role="img"]');
    expect(await page.$eval('main [role="img"]', (e) => e.getAttribute('aria-label'))).toBe('Du 16 janvier 2026 au 18 mai 2026. Le 16 mai 2026 n’est pas ouvrable (samedi)\u00a0: report au 18 mai 2026.');
    await page.waitForSelector('main li ::-p-text(16 juillet 2026)');
    await page.click('button[aria-label^="Appliquer"][aria-label*="à l’étranger"]');
    await page.waitForSelector('main time[datetime="2026-07-16"]');
  });

  it('se partage par son adresse : la même demande donne la même date à un autre', async () => {
    const autre = await seConnecter(navigateur, 'helene.maurin');
    await autre.goto(page.url().replace(/^.*\/calculateur/, `${lieux().ecrans}/calculateur`));
    await autre.waitForSelector('main time[datetime="2026-07-16"]');
  });
});
