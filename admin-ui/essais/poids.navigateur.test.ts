import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { ouvrirNavigateur, seConnecter } from './navigateur';

const LIMITE = 400_000;

let navigateur: Browser;
beforeAll(async () => { navigateur = await ouvrirNavigateur(); });
afterAll(() => navigateur.close());

test('La boîte de travail, alertes et audiences comprises, s’ouvre avec moins de 400 ko de programme compressé.', async () => {
  const page = await seConnecter(navigateur, 'claire.vasseur');
  await page.reload();
  await page.waitForSelector('aside[aria-label="À côté des tâches"] h2');
  const adresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => new URL(name).pathname.endsWith('.js')));
  const poids = await Promise.all([...new Set(adresses)].map(async (adresse) => gzipSync(Buffer.from(await (await fetch(adresse)).arrayBuffer())).length));
  const total = poids.reduce((somme, un) => somme + un, 0);
  expect(total).toBeGreaterThan(LIMITE / 4);
  expect(total).toBeLessThan(LIMITE);
});
