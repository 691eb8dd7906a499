import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { lieux } from './produit';

const ATTENTE_MS = 15_000;

export async function ouvrirNavigateur(): Promise<Browser> {
  const executablePath = process.env['PUPPETEER_EXECUTABLE_PATH'] ?? (await chromium.executablePath());
  return puppeteer.launch({ executablePath, headless: 'shell', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=fr-FR'], env: { ...process.env, LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' } });
}

/** Signs in through the identity provider, in a context of its own; returns a page on the inbox. */
export async function seConnecter(navigateur: Browser, compte: string): Promise<Page> {
  const page = await (await navigateur.createBrowserContext()).newPage();
  page.setDefaultTimeout(ATTENTE_MS);
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(lieux().ecrans);
  const bouton = await page.waitForSelector(`button[name="compte"][value="${compte}"]`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((pli) => { pli.open = true; }));
  await Promise.all([page.waitForNavigation(), bouton?.click()]);
  await page.waitForSelector('main h1');
  return page;
}

/** Goes to a page of the application and waits for its content. */
export async function aller(page: Page, chemin: string, attendu = 'main h1'): Promise<void> {
  await page.goto(`${lieux().ecrans}${chemin}`);
  await page.waitForSelector(attendu);
  await page.waitForSelector('main [aria-label="Chargement en cours"]', { hidden: true });
}

/** Text of what matches, as read on screen. */
export const texte = (page: Page, selecteur: string): Promise<string> => page.$eval(selecteur, (e) => (e as HTMLElement).innerText);
