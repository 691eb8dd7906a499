import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { IMAGES, liens, pagesDuGuide } from './guide/pages';
import { VUES, type Vue } from './guide/vues';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { deposer } from './partenaire';

jest.setTimeout(60_000);

/** With GUIDE=1 the pictures are written; without it each page is only reached, and nothing in the checkout changes. */
const PRENDRE = process.env['GUIDE'] === '1';
const QUALITE = 60;
const REPOS_MS = 800;
const POIDS_MAXIMAL = 3 * 1024 * 1024;

let navigateur: Browser;
let depose: string;
const pages = new Map<string, Page>();

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  depose = (await deposer('2026-09-15', `guide-${randomUUID()}`)).numero;
});
afterAll(() => navigateur.close());

async function pageDe(compte: string): Promise<Page> {
  const page = pages.get(compte) ?? (await seConnecter(navigateur, compte));
  pages.set(compte, page);
  await page.bringToFront();
  return page;
}

/** A dossier of the demonstration stock at this stage; without a stock, the one filed for the occasion. */
const numeroA = async (page: Page, etape: string): Promise<string> => {
  const trouve = await page.evaluate(async (filtre) => {
    const adresse = new URLSearchParams({ filter: filtre, sort: '["numero","ASC"]', range: '[0,0]' });
    const [premier] = (await (await fetch(`/api/v1/dossiers?${adresse}`)).json()) as { numero: string }[];
    return premier?.numero;
  }, JSON.stringify({ chambre: 'C1', procedure: 'civil-ro', etape }));
  return trouve ?? depose;
};

async function ouvrir({ compte, chemin, etape, attendu, geste }: Vue): Promise<Page> {
  const page = await pageDe(compte);
  await aller(page, etape ? chemin.replace(':numero', await numeroA(page, etape)) : chemin, 'main h1');
  if (attendu) await page.waitForSelector(attendu);
  await geste?.(page);
  return page;
}

/** Nothing is loading any more, and what moves has come to rest. */
const photographier = async (page: Page, image: string): Promise<void> => {
  await page.waitForSelector('main [aria-label="Chargement en cours"]', { hidden: true });
  await new Promise((suite) => setTimeout(suite, REPOS_MS));
  await page.screenshot({ path: join(IMAGES, `${image}.webp`), type: 'webp', quality: QUALITE });
};

describe('Le guide montre les écrans tels qu’ils sont', () => {
  it.each(VUES.map((vue) => [vue.image, vue] as const))('%s', async (_image, vue) => {
    const page = await ouvrir(vue);
    expect(await texte(page, 'main h1')).toContain(vue.titre);
    if (PRENDRE) await photographier(page, vue.image);
  });
});

describe('Le guide se tient', () => {
  const guide = pagesDuGuide();
  const images = VUES.map(({ image }) => `${image}.webp`).sort();

  it('chaque image nommée dans une page est prise ici, chaque image prise ici est dans une page, et elle existe', () => {
    const nommees = [...guide.values()].flatMap(liens).filter((cible) => cible.startsWith('images/')).map((cible) => cible.slice('images/'.length));
    expect([...new Set(nommees)].sort()).toEqual(images);
    expect(readdirSync(IMAGES).sort()).toEqual(images);
  });

  it('ses images, ensemble, pèsent moins de trois mégaoctets', () => {
    expect(readdirSync(IMAGES).reduce((somme, nom) => somme + statSync(join(IMAGES, nom)).size, 0)).toBeLessThan(POIDS_MAXIMAL);
  });

  it('chaque lien d’une page mène à un fichier, et l’index mène à toutes les pages', () => {
    const morts = [...guide].flatMap(([nom, page]) => liens(page).filter((cible) => !cible.startsWith('http') && !existsSync(join(IMAGES, '..', cible))).map((cible) => `${nom} → ${cible}`));
    expect(morts).toEqual([]);
    expect([...guide.keys()].filter((nom) => nom !== 'README.md' && !liens(guide.get('README.md') ?? '').includes(nom))).toEqual([]);
  });
});
