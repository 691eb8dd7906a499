import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { confirmer, enregistrer } from './formulaire';
import { HISTOIRE } from './histoire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { CONSTAT, deposer } from './partenaire';

jest.setTimeout(60_000);

let navigateur: Browser;
let numero: string;
const pages = new Map<string, Page>();

async function pageDe(compte: string): Promise<Page> {
  const page = pages.get(compte) ?? (await seConnecter(navigateur, compte));
  pages.set(compte, page);
  return page;
}

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  numero = (await deposer('2026-01-12', `parcours-${randomUUID()}`)).numero;
});
afterAll(() => navigateur.close());

describe('Un pourvoi civil, de sa déclaration à sa clôture, par les écrans', () => {
  it('déposé par le système partenaire, il se trouve par son numéro et montre ses premières échéances avec leur calcul motivé', async () => {
    const page = await pageDe('claire.vasseur');
    await page.type('header input[type="search"]', numero.replace(/[-.]/g, ''));
    await page.keyboard.press('Enter');
    await page.waitForSelector(`main ::-p-text(Pourvoi n°\u00a0${numero})`);
    await aller(page, `/dossiers/${numero}/historique`, 'main ol li');
    await page.waitForSelector(`main ::-p-text(${CONSTAT})`);
    await aller(page, `/dossiers/${numero}/echeances`, 'main h2');
    await page.locator('button ::-p-text(Calcul motivé)').click();
    const calcul = await page.waitForSelector('main ol');
    expect(await calcul?.evaluate((liste) => (liste as HTMLElement).innerText)).toContain('12 mai 2026');
  });

  it.each(HISTOIRE)('$titre', async ({ compte, acte, saisie }) => {
    expect(await enregistrer(await pageDe(compte), numero, acte, saisie)).toMatch(/^Enregistré/);
  });

  it('deux clics suffisent, de la boîte de travail à la diligence accomplie : adresser copie de l’arrêt', async () => {
    const page = await pageDe('claire.vasseur');
    await aller(page, '/?onglet=en-retard');
    await page.locator(`::-p-xpath(//main//li[.//a[text()="${numero}"] and contains(., "Adresser copie")]//a[contains(@class, "MuiButton")])`).click();
    await page.waitForSelector('form [name="dateActe"]');
    expect(await confirmer(page)).toMatch(/^Enregistré/);
  });

  it('le greffe clôt le dossier, dont la liste de clôture est remplie', async () => {
    expect(await enregistrer(await pageDe('claire.vasseur'), numero, 'clore-dossier', {})).toMatch(/^Enregistré/);
  });

  it('clos, le dossier le dit et son historique raconte chaque acte en français, avec qui et quand', async () => {
    const page = await pageDe('marc.tellier');
    await aller(page, `/dossiers/${numero}/historique`, 'main ol li');
    expect(await texte(page, 'main')).toMatch(/clos le \d/);
    const recit = await texte(page, 'main ol');
    expect(recit).toContain('par Claire Vasseur, greffier');
    expect(recit).toContain('par Hélène Maurin, conseiller');
    expect(recit).toContain('par Irène Fabiani, avocat général');
  });

  it('le superviseur passe de l’historique au même pourvoi dans le moteur', async () => {
    const lien = await (await pageDe('marc.tellier')).$eval('main a[target="_blank"][href*="/workflows/"]', (a) => (a as HTMLAnchorElement).href);
    expect(decodeURIComponent(lien)).toContain(`pourvoi:${numero}`);
  });
});

describe('Chaque page est accessible (axe, aucun défaut sérieux ni critique)', () => {
  const chemins = ['/', '/?onglet=en-retard', '/dossiers', '/calculateur?regle=cpc-978-al1&depart=2026-03-03'];
  const duDossier = ['', '/echeances', '/parties', '/pieces', '/instruction', '/audience', '/decision', '/actes', '/historique', '/acte/requete-apres-decision'];

  it.each([...chemins, ...duDossier.map((suite) => `/dossiers/:numero${suite}`)])('%s', async (chemin) => {
    const page = await pageDe('claire.vasseur');
    await aller(page, chemin.replace(':numero', numero));
    expect(await defautsGraves(page)).toEqual([]);
  });

  it('et un défaut planté dans la page est bien trouvé', async () => {
    const page = await pageDe('claire.vasseur');
    await aller(page, '/');
    await page.$eval('main', (contenu) => { contenu.insertAdjacentHTML('beforeend', '<button></button>'); });
    expect(await defautsGraves(page)).toEqual([expect.stringContaining('button-name')]);
  });
});
