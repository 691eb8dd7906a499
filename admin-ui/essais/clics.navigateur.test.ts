import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { jourRelatif } from '../src/accueil/essais';
import { compter } from './clics/compter';
import { DILIGENCES, type Diligence } from './clics/diligences';
import { FICHIER, rendre } from './clics/tableau';
import { ENREGISTRE } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { CONSTAT, deposer } from './partenaire';

jest.setTimeout(60_000);

let navigateur: Browser;
let numero: string;
const pages = new Map<string, Page>();

async function pageDe(compte: string): Promise<Page> {
  const page = pages.get(compte) ?? (await seConnecter(navigateur, compte));
  pages.set(compte, page);
  await page.bringToFront();
  return page;
}

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  numero = (await deposer(jourRelatif(0), `clics-${randomUUID()}`)).numero;
});
afterAll(() => navigateur.close());

/** Brings the row under the eyes, whatever else is in the inbox that day: this is not counted. */
async function montrer(page: Page, onglet: string, action: string): Promise<void> {
  await aller(page, `/?onglet=${onglet}`, 'main [data-ligne]');
  await page.waitForFunction((selecteur) => {
    for (const bouton of document.querySelectorAll('main button')) if (/^Afficher les \d+ autres$/.test(bouton.textContent ?? '')) (bouton as HTMLElement).click();
    return document.querySelector(selecteur);
  }, { polling: 300 }, action);
}

/** Opens the act's form: by the row's main action, or by the search and the other acts of the dossier. */
async function ouvrir(page: Page, { depuis, acte }: Diligence) {
  const lien = `a[href^="/dossiers/${numero}/acte/${acte}"]`;
  const ligne = `main [data-ligne] ${lien}[data-principal]`;
  if (depuis === 'recherche') await aller(page, '/');
  else await montrer(page, depuis, ligne);
  const total = await compter(page);
  if (depuis !== 'recherche') await page.locator(ligne).click();
  else {
    await page.keyboard.press('/');
    await page.keyboard.type(numero.replace(/\D/g, ''));
    await page.keyboard.press('Enter');
    await page.locator('main button ::-p-text(Enregistrer un autre acte)').click();
    await page.locator(`main ${lien}`).click();
  }
  await page.waitForSelector('form [name="dateActe"]');
  return total;
}

/** From the inbox to the act recorded, as a person does it; returns what it cost. */
async function accomplir(diligence: Diligence) {
  const page = await pageDe(diligence.compte);
  const total = await ouvrir(page, diligence);
  await diligence.saisie?.(page);
  await page.locator('form button[type="submit"]').click();
  await page.waitForSelector(ENREGISTRE);
  expect(await texte(page, ENREGISTRE)).toMatch(/^Enregistré/);
  return total();
}

describe('De la boîte de travail à la diligence faite', () => {
  it.each(DILIGENCES.map((d) => [d.titre, d.clics, d] as const))('« %s » coûte %i clics', async (_titre, clics, diligence) => {
    expect(await accomplir(diligence)).toEqual({ clics, touches: diligence.touches });
  });

  it('« Acquitter une alerte » coûte un clic', async () => {
    const page = await pageDe('claire.vasseur');
    const ancien = (await deposer(jourRelatif(-200 - Math.floor(Math.random() * 150)), `clics-${randomUUID()}`)).numero;
    await aller(page, `/dossiers/${ancien}/historique`, 'main ol li');
    await page.waitForSelector(`main ::-p-text(${CONSTAT})`);
    const bouton = `aside button[aria-label^="Acquitter"][aria-label$=" ${ancien}"]`;
    await aller(page, '/', 'aside [aria-label^="Acquitter"]');
    await (await page.$('aside button ::-p-text(Afficher)'))?.click();
    await page.waitForSelector(bouton);
    const nombre = (await page.$$(bouton)).length;
    await page.$eval(bouton, (b) => b.scrollIntoView({ block: 'center' }));
    const total = await compter(page);
    await page.locator(bouton).click();
    await page.waitForFunction((selecteur, avant) => document.querySelectorAll(selecteur).length === avant - 1, {}, bouton, nombre);
    expect(await total()).toEqual({ clics: 1, touches: 0 });
  });

  it('et docs/clics.md le dit', () => {
    if (process.env['GUIDE'] === '1') writeFileSync(FICHIER, rendre(DILIGENCES));
    expect(readFileSync(FICHIER, 'utf8')).toBe(rendre(DILIGENCES));
  });
});
