import type { Page } from 'puppeteer-core';

/** Errors the page writes in its console or lets escape, from now on. */
export function ecouterErreurs(page: Page): string[] {
  const erreurs: string[] = [];
  page.on('pageerror', (erreur) => erreurs.push(String(erreur)));
  page.on('console', (message) => { if (message.type() === 'error') erreurs.push(message.text()); });
  return erreurs;
}

/** Changes the theme where the page stands, as another tab of the same person would, and brings every change of colour to its end. */
export async function mettreEn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((choisi) => {
    const [key, newValue] = ['RaStorediligence.theme', JSON.stringify(choisi)];
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, theme);
  await page.waitForFunction((choisi) => getComputedStyle(document.documentElement).colorScheme === choisi, {}, theme);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
}

/** Shows the application as the State's own sites do: with its brand. */
export const avecMarqueEtat = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
  const lire = window.fetch;
  window.fetch = async (...args) => {
    const reponse = await lire(...args);
    if (!reponse.url.endsWith('/api/v1/moi') || !reponse.ok) return reponse;
    return new Response(JSON.stringify({ ...(await reponse.json()), marqueEtat: true }), { status: reponse.status, headers: reponse.headers });
  };
});

export const deborde = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
export const themeMontre = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
