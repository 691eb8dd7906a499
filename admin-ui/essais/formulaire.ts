import type { Page } from 'puppeteer-core';
import { aller } from './navigateur';

/** Value of each field by its name: text for what is typed, `true`/`false` for yes or no, `choix` for a list or radio buttons. */
export type Saisie = Record<string, string | boolean | number | { choix: string }>;

/** Heading of the page once an act is recorded. */
export const ENREGISTRE = 'main h2[tabindex="-1"]';

async function taper(page: Page, nom: string, valeur: string): Promise<void> {
  const champ = await page.waitForSelector(`form [name="${nom}"]`);
  await champ?.click({ count: 3 });
  await champ?.type(valeur);
}

/** Picks a value in whatever draws the choice: radio buttons, a list, or a person found by name. */
async function choisir(page: Page, nom: string, libelle: string): Promise<void> {
  const radio = await page.$(`form input[type="radio"][name="${nom}"]`);
  if (radio) return page.locator(`::-p-xpath(//form//label[.//input[@name="${nom}"]][normalize-space(.)="${libelle}"])`).click();
  const recherche = await page.$(`form input[name="${nom}"][role="combobox"]`);
  if (recherche) await recherche.type(libelle);
  else await page.click(`form [id="champ-${nom}"]`);
  await page.locator(`::-p-xpath(//li[@role="option"][normalize-space(.)="${libelle}"])`).click();
  await page.waitForSelector('[role="listbox"]', { hidden: true });
}

/** Fills one field of the form on the page, whatever draws it. */
export async function remplir(page: Page, nom: string, valeur: Saisie[string]): Promise<void> {
  if (typeof valeur === 'boolean') return choisir(page, nom, valeur ? 'Oui' : 'Non');
  if (typeof valeur === 'object') return choisir(page, nom, valeur.choix);
  return taper(page, nom, String(valeur));
}

/** Opens the form of an act on a dossier and fills it; nothing is recorded yet. */
export async function preparer(page: Page, numero: string, acte: string, saisie: Saisie): Promise<void> {
  await aller(page, `/dossiers/${numero}/acte/${acte}`, 'form [name="dateActe"]');
  for (const [nom, valeur] of Object.entries(saisie)) await remplir(page, nom, valeur);
}

const ALERTE = 'form [role="alert"] .MuiAlert-root';
const NOTE_PAR_LE_MOTEUR = /a changé pendant votre saisie[\s\S]*Constat des échéances passées/;

async function valider(page: Page): Promise<string> {
  await page.click('form button[type="submit"]');
  const issue = await page.waitForSelector(`${ENREGISTRE}, ${ALERTE}, form .Mui-error`);
  return issue?.evaluate((element) => (element as HTMLElement).innerText) ?? '';
}

/**
 * Presses the button of a filled form and reads what the page answers. Limits that an act dated months ago opens are
 * already over, and the engine notes it a moment later: when that comes in between, the page says so and one goes on.
 */
export async function confirmer(page: Page): Promise<string> {
  const reponse = await valider(page);
  if (!NOTE_PAR_LE_MOTEUR.test(reponse)) return reponse;
  await page.locator('form button ::-p-text(Poursuivre)').click();
  await page.waitForSelector(ALERTE, { hidden: true });
  return valider(page);
}

/** Records the act as a person does: fills the form, presses its button, and reads what the page confirms. */
export async function enregistrer(page: Page, numero: string, acte: string, saisie: Saisie): Promise<string> {
  await preparer(page, numero, acte, saisie);
  return confirmer(page);
}
