import type { Page } from 'puppeteer-core';

interface Compte { clics: number; touches: number }

/** From now on counts what a person clicks and the keys she presses, until the page is left for another document. */
export async function compter(page: Page): Promise<() => Promise<Compte>> {
  await page.evaluate(() => {
    const compte = { clics: 0, touches: 0 };
    Object.assign(window, { compte });
    document.addEventListener('pointerdown', ({ isTrusted }) => { if (isTrusted) compte.clics += 1; }, { capture: true });
    document.addEventListener('keydown', ({ isTrusted }) => { if (isTrusted) compte.touches += 1; }, { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { compte: Compte }).compte);
}
