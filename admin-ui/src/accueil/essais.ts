import type { Page } from 'puppeteer-core';

/** A civil date so many days from today. */
export const jourRelatif = (jours: number): string => new Date(Date.now() + jours * 86_400_000).toISOString().slice(0, 10);

/** Clicks counted so far for each diligence, by everyone. */
export const clicsComptes = async (page: Page): Promise<Map<string, number>> => {
  const bilans = await page.evaluate(async () => (await (await fetch('/api/v1/mesures')).json()) as { diligence: string; nombre: number; clicsMoyens: number }[]);
  return new Map(bilans.map(({ diligence, nombre, clicsMoyens }) => [diligence, nombre * clicsMoyens]));
};

/** Calls the API as the person signed in on this page. */
export const appeler = (page: Page, method: string, chemin: string, corps: object, cle: string): Promise<unknown> =>
  page.evaluate(async (m, url, body, idempotence) => {
    const { jetonCsrf } = (await (await fetch('/api/v1/moi')).json()) as { jetonCsrf: string };
    const reponse = await fetch(url, { method: m, body, headers: { 'content-type': 'application/json', 'X-CSRF-Token': jetonCsrf, 'Idempotency-Key': idempotence } });
    if (!reponse.ok) throw new Error(await reponse.text());
    return reponse.json();
  }, method, chemin, JSON.stringify(corps), cle);

/** Text of the rows of one pourvoi in the inbox. */
export const lignesDe = (page: Page, numero: string): Promise<string[]> =>
  page.$$eval('[data-ligne]', (lignes, n) => lignes.filter((ligne) => ligne.querySelector(`a[href="/dossiers/${n}"]`)).map((ligne) => (ligne as HTMLElement).innerText), numero);
