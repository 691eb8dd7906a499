import type { Page } from 'puppeteer-core';

const ETAPES = 80;

/** Presses Tab until what has the focus matches; fails when the keyboard never gets there. */
export async function tabulerJusqua(page: Page, selecteur: string): Promise<void> {
  for (let etape = 0; etape < ETAPES; etape += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selecteur)) return;
  }
  throw new Error(`The keyboard does not reach ${selecteur} in ${ETAPES} steps.`);
}
