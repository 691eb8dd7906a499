import { randomUUID } from 'node:crypto';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { jourRelatif } from '../src/accueil/essais';
import { defautsGraves } from './axe';
import { tabulerJusqua } from './clavier';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { LIEUX, PRINCIPAUX, routesOubliees, type Lieu } from './pages/lieux';
import { avecMarqueEtat, deborde, ecouterErreurs, mettreEn, themeMontre } from './pages/regarder';
import { deposer } from './partenaire';

jest.setTimeout(60_000);

const [BUREAU, TABLETTE, ZOOM] = [{ width: 1280, height: 800 }, { width: 768, height: 1024 }, { width: 640, height: 400, deviceScaleFactor: 2 }];

let navigateur: Browser;
let numero: string;
const pages = new Map<string, Page>();
const erreurs = new Map<Page, string[]>();

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  numero = (await deposer(jourRelatif(0), `pages-${randomUUID()}`)).numero;
});
afterAll(() => navigateur.close());

async function pageDe(compte: string): Promise<Page> {
  const page = pages.get(compte) ?? (await seConnecter(navigateur, compte));
  pages.set(compte, page);
  if (!erreurs.has(page)) erreurs.set(page, ecouterErreurs(page));
  await page.bringToFront();
  return page;
}

async function ouvrir({ compte, chemin }: Lieu): Promise<Page> {
  const page = await pageDe(compte);
  erreurs.get(page)!.length = 0;
  await page.setViewport(BUREAU);
  await aller(page, chemin.replace(':numero', numero));
  await mettreEn(page, 'light');
  return page;
}

/** In the light at 200 % of zoom, then in the dark at a desk: serious findings, and what overflows at each size. */
async function regarder(page: Page) {
  await page.setViewport(TABLETTE);
  const tablette = await deborde(page);
  await page.setViewport(ZOOM);
  const clair = { theme: await themeMontre(page), defauts: await defautsGraves(page), deborde: [tablette, await deborde(page)] };
  await page.setViewport(BUREAU);
  await mettreEn(page, 'dark');
  return { clair, sombre: { theme: await themeMontre(page), defauts: await defautsGraves(page) } };
}
const SANS_DEFAUT = { clair: { theme: 'light', defauts: [], deborde: [0, 0] }, sombre: { theme: 'dark', defauts: [] } };

describe('Chaque page de l’application', () => {
  it('est dans cette liste', () => { expect(routesOubliees()).toEqual([]); });

  it.each(LIEUX.map((lieu) => [lieu.chemin, lieu] as const))('%s a un titre, un seul premier niveau, ni erreur ni défaut grave ni débordement, en clair comme en sombre', async (_chemin, lieu) => {
    const page = await ouvrir(lieu);
    expect([await page.title(), await page.$$eval('h1', (titres) => titres.length)]).toEqual([expect.stringContaining(lieu.titre), 1]);
    expect(await regarder(page)).toEqual(SANS_DEFAUT);
    expect(erreurs.get(page)).toEqual([]);
  });
});

describe('À la marque de l’État', () => {
  it.each(PRINCIPAUX.map((lieu) => [lieu.chemin, lieu] as const))('%s reste sans défaut grave ni débordement', async (_chemin, lieu) => {
    const page = await pageDe(lieu.compte);
    const compte = `${lieu.compte} (État)`;
    const marque = pages.get(compte) ?? (await page.browserContext().newPage());
    if (!pages.has(compte)) await avecMarqueEtat(marque);
    pages.set(compte, marque);
    await ouvrir({ ...lieu, compte });
    expect(await texte(marque, 'header')).toMatch(/République\s+Française/i);
    expect(await regarder(marque)).toEqual(SANS_DEFAUT);
  });
});

describe('Au clavier seul', () => {
  it.each([['a', '/', 'Boîte de travail'], ['d', '/dossiers', 'Dossiers'], ['s', '/supervision', 'Supervision'], ['c', '/calculateur', 'Calculateur de délais']])('« g » puis « %s » mène à %s, et le lien d’évitement à son contenu', async (touche, chemin, titre) => {
    const page = await ouvrir({ compte: 'marc.tellier', chemin: '/mesures', titre: '' });
    await page.keyboard.press('g');
    await page.keyboard.press(touche as KeyInput);
    await page.waitForFunction((attendu, h1) => location.pathname === attendu && document.querySelector('main h1')?.textContent === h1, {}, chemin, titre);
    await page.waitForSelector('main :is(a[href], button, input)');
    await page.focus('a[href="#contenu"]');
    await page.keyboard.press('Enter');
    await tabulerJusqua(page, 'main :is(a[href], button, input)');
  });

  it('« ? » montre les touches, Échap ferme, « / » mène à la recherche', async () => {
    const page = await ouvrir({ compte: 'claire.vasseur', chemin: '/mesures', titre: '' });
    await page.keyboard.press('?');
    await page.waitForSelector('[role="dialog"] ::-p-text(Touches du clavier)');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });
});
