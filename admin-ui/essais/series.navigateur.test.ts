import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { declaration, deposer } from './partenaire';

jest.setTimeout(180_000);

const JOUR = '2026-11-16';
const SUFFIXE = randomUUID().slice(0, 8);
const RG = `24/${String(Math.floor(Math.random() * 90_000) + 10_000)}`;
const DEFENDEUR = `Société Fictive ${SUFFIXE}`;

let navigateur: Browser;
let page: Page;
let numeros: [string, string, string];

async function declarer(rang: number): Promise<string> {
  const corps = { ...declaration(JOUR), rg: RG, identifiants: [{ nature: 'idj', valeur: `IDJ-${SUFFIXE}-${rang}` }], parties: [
    { id: 'd1', role: 'demandeur', nom: `Mme Salariée ${rang}`, demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: DEFENDEUR, demeure: 'metropole' },
  ] };
  return (await deposer(JOUR, `series-${SUFFIXE}-${rang}`, corps)).numero;
}
const cliquer = async (selecteur: string) => { await page.waitForSelector(selecteur); await page.click(selecteur); };
const bouton = (mots: string) => `::-p-xpath(//button[contains(normalize-space(.), "${mots}")])`;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numeros = [await declarer(1), await declarer(2), await declarer(3)];
});
afterAll(() => navigateur.close());

describe('Une série de pourvois', () => {
  it('se propose sur le dossier, se forme de ceux que l’on choisit, et dit où en est chacun', async () => {
    await aller(page, `/dossiers/${numeros[0]}`);
    for (const numero of numeros.slice(1)) await cliquer(`input[aria-label="Choisir le dossier ${numero}"]`);
    await cliquer(bouton('Mettre en série avec ce dossier'));
    await page.waitForSelector('[role="dialog"] input[name="nom"]');
    await page.type('[role="dialog"] input[name="nom"]', `Série ${SUFFIXE}`);
    expect(await defautsGraves(page)).toEqual([]);
    await cliquer('[role="dialog"] button[type="submit"]');
    await page.waitForSelector('ul[aria-label="Dossiers de la série"]');
    const membres = await texte(page, 'ul[aria-label="Dossiers de la série"]');
    for (const numero of numeros) expect(membres).toContain(numero);
    expect(membres.toLowerCase()).toContain('dossier de tête');
    expect(await defautsGraves(page)).toEqual([]);
  });

  it('tient un dossier à part, avec son motif, et enregistre la jonction sur les autres', async () => {
    await cliquer(`button[aria-label="Tenir à part le dossier ${numeros[2]}"]`);
    await page.keyboard.type('désistement annoncé');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`button[aria-label="Réintégrer le dossier ${numeros[2]}"]`);
    await cliquer(bouton('Enregistrer la jonction'));
    await page.waitForSelector('[role="dialog"] ::-p-text(le permettent tous)');
    await cliquer('[role="dialog"] button[type="submit"]');
    await page.waitForSelector('[role="dialog"] h3 ::-p-text(Enregistré sur 2)');
    await cliquer(bouton('Revenir à la liste'));
    await page.waitForFunction((mots) => ![...document.querySelectorAll('button')].some((b) => b.innerText.includes(mots)), {}, 'Enregistrer la jonction');
  });
});

describe('Une personne partie à plusieurs dossiers', () => {
  const ailleurs = (mots: string) => `::-p-xpath(//li[contains(., "${DEFENDEUR}")]//button[contains(., "${mots}")])`;

  it('est reconnue par le greffe, puis corrigée une fois pour tous ses dossiers', async () => {
    await aller(page, `/dossiers/${numeros[0]}/parties`, ailleurs('Autres dossiers'));
    await cliquer(ailleurs('Autres dossiers'));
    for (const numero of numeros.slice(1)) await cliquer(`::-p-xpath(//label[contains(., "${numero}")]//input)`);
    await cliquer(bouton('C’est la même personne'));
    await page.waitForSelector('[role="dialog"] input[name="adresse"]');
    await page.type('[role="dialog"] input[name="adresse"]', '12, quai des Essais, Lyon');
    await page.waitForSelector('[role="dialog"] ::-p-text(aucun délai ouvert ne serait déplacé)');
    expect(await defautsGraves(page)).toEqual([]);
    await cliquer('[role="dialog"] button[type="submit"]');
    await page.waitForSelector('[role="dialog"] ::-p-text(Corrigé dans 3)');
    await aller(page, `/dossiers/${numeros[1]}/parties`, ailleurs('Corriger partout'));
    expect(await texte(page, 'main')).toContain('12, quai des Essais, Lyon');
  });
});

describe('L’identifiant qu’un autre système donne à l’affaire', () => {
  it('se lit au dossier et le retrouve dans la recherche', async () => {
    expect(await texte(page, 'main')).toContain(`IDJ-${SUFFIXE}-2`);
    await page.keyboard.press('/');
    await page.keyboard.type(`IDJ-${SUFFIXE}-2`);
    await page.waitForSelector(`[role="option"] ::-p-text(${numeros[1]})`);
  });
});
