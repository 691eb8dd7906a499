import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from '../../essais/axe';
import { tabulerJusqua } from '../../essais/clavier';
import { ENREGISTRE, enregistrer } from '../../essais/formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from '../../essais/navigateur';
import { deposer } from '../../essais/partenaire';
import { appeler, clicsComptes, jourRelatif, lignesDe } from './essais';

jest.setTimeout(120_000);

let navigateur: Browser;
let page: Page;
let numero: string;
let autre: string;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  [numero, autre] = await Promise.all([0, 1].map(async () => (await deposer(jourRelatif(0), `accueil-${randomUUID()}`)).numero)) as [string, string];
});
afterAll(() => navigateur.close());

/** Goes with `j` to the row of a pourvoi, opens what does its task, and confirms: Enter, then Enter. */
async function accomplirAuClavier(onglet: string): Promise<string> {
  await aller(page, `/?onglet=${onglet}`, `main [data-ligne] a[href="/dossiers/${numero}"]`);
  const place = await page.evaluate((n) => [...document.querySelectorAll('[data-ligne]')].findIndex((ligne) => ligne.querySelector(`a[href="/dossiers/${n}"]`)), numero);
  for (let pas = 0; pas <= place; pas += 1) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForSelector('form [name="dateActe"]');
  await tabulerJusqua(page, 'form button[type="submit"]');
  await page.keyboard.press('Enter');
  return (await page.waitForSelector(ENREGISTRE))?.evaluate((titre) => (titre as HTMLElement).innerText) ?? '';
}

describe('De la boîte de travail à la diligence accomplie, au clavier seul', () => {
  it('deux gestes suffisent à trois diligences, ce que le compteur dit sans nommer personne ni aucun dossier', async () => {
    const avant = await clicsComptes(page);
    expect(await accomplirAuClavier('a-faire')).toContain('enregistrement du pourvoi');
    expect(await accomplirAuClavier('a-suivre')).toContain('mémoire ampliatif');
    expect(await accomplirAuClavier('a-faire')).toContain('distribution de l’affaire');
    await aller(page, '/mesures', 'main h2');
    const apres = await clicsComptes(page);
    expect(['EC09', 'EC14', 'EC30'].map((acte) => Math.round((apres.get(`acte:${acte}`) ?? 0) - (avant.get(`acte:${acte}`) ?? 0)))).toEqual([2, 2, 2]);
    expect(JSON.stringify([...apres.keys()])).not.toMatch(/claire|vasseur|\d{2}-\d{2}\.\d{3}/i);
    expect(await texte(page, 'main')).toMatch(/Distribution de l’affaire[\s\S]*clic/);
  });
});

describe('Plusieurs tâches à la fois', () => {
  it('chaque dossier reçoit son acte ou la raison de son refus ; un seul refusé n’arrête pas les autres', async () => {
    const troisieme = (await deposer(jourRelatif(0), `accueil-${randomUUID()}`)).numero;
    await aller(page, '/?onglet=a-faire', `main [data-ligne] a[href="/dossiers/${troisieme}"]`);
    for (const choisi of [autre, troisieme]) await page.locator(`input[aria-label="Choisir le dossier ${choisi}"]`).click();
    await page.locator('[role="region"] button ::-p-text(Assigner la tâche)').click();
    await page.locator('[role="dialog"] input[name="personne"]').fill('Claire Vasseur');
    await page.locator('li[role="option"]').click();
    await page.waitForSelector('[role="dialog"] [role="status"] ::-p-text(le permettent tous)');
    expect(await enregistrer(await seConnecter(navigateur, 'yves.cordier'), troisieme, 'pourvoi-enregistre', {})).toMatch(/^Enregistré/);
    await page.locator('[role="dialog"] button[type="submit"]').click();
    await page.waitForSelector('[role="dialog"] h3 ::-p-text(, refusé sur 1)');
    const resultat = await texte(page, '[role="dialog"]');
    expect(resultat.indexOf(troisieme)).toBeLessThan(resultat.indexOf(autre));
    expect(resultat).toContain('Cette tâche n’est plus attendue');
    await page.locator('[role="dialog"] button ::-p-text(Revenir à la liste)').click();
    await page.waitForSelector('main [data-ligne] ::-p-text(à votre nom)');
  });
});

describe('Une absence', () => {
  it('fait paraître la tâche de l’absente chez qui la remplace, avec son nom et jusqu’à quand', async () => {
    const au = jourRelatif(3);
    const absence = await appeler(page, 'POST', '/api/v1/absences', { delegue: 'damien.leroux', du: jourRelatif(0), au }, `absence-${randomUUID()}`) as { id: string };
    try {
      const remplacant = await seConnecter(navigateur, 'damien.leroux');
      await remplacant.waitForSelector('main ::-p-text(Vous remplacez Claire Vasseur jusqu’au)');
      await remplacant.waitForSelector(`main [data-ligne] a[href="/dossiers/${autre}"]`);
      expect((await lignesDe(remplacant, autre)).join()).toContain(`remplace Claire Vasseur jusqu’au ${au.split('-').toReversed().join('/')}`);
    } finally {
      await appeler(page, 'POST', `/api/v1/absences/${absence.id}/annulation`, {}, `annulation-${randomUUID()}`);
    }
  });
});

describe('Les alertes', () => {
  it('s’acquittent d’un clic, et la ligne s’en va sans que le reste bouge', async () => {
    const ancien = (await deposer(jourRelatif(-200 - Math.floor(Math.random() * 150)), `accueil-${randomUUID()}`)).numero;
    const bouton = `button[aria-label="Acquitter l’alerte du dossier ${ancien}"]`;
    await aller(page, '/', 'aside [aria-label^="Acquitter"]');
    await (await page.$('aside button ::-p-text(Afficher)'))?.click();
    await page.waitForSelector(bouton);
    const nombre = (await page.$$(bouton)).length;
    await page.locator(bouton).click();
    await page.waitForFunction((selecteur, avant) => document.querySelectorAll(selecteur).length === avant - 1, {}, bouton, nombre);
  });
});

describe('Ce qu’on a choisi de voir', () => {
  it('est retrouvé à la visite suivante : filtres et densité', async () => {
    await aller(page, '/?onglet=a-faire', 'main [data-ligne]');
    await page.locator('button[value="assignees"]').click();
    await page.locator('button[aria-label="Afficher des lignes plus aérées"]').click();
    await page.reload();
    await page.waitForSelector('button[value="assignees"][aria-pressed="true"]');
    await page.locator('button[aria-label="Afficher des lignes plus serrées"]').click();
    await page.locator('button ::-p-text(Tout montrer)').click();
    await page.waitForSelector('button[value="assignees"][aria-pressed="false"]');
  });
});

const TAILLES = [{ nom: 'à 1280 px', width: 1280, height: 800 }, { nom: 'à 768 px', width: 768, height: 1024 }, { nom: 'à 200 % de zoom', width: 640, height: 400, deviceScaleFactor: 2 }];

describe.each([{ theme: 'light', mot: 'clair' }, { theme: 'dark', mot: 'sombre' }])('En $mot, la boîte de travail et ses mesures', ({ theme }) => {
  beforeAll(() => page.evaluate((t) => localStorage.setItem('RaStorediligence.theme', JSON.stringify(t)), theme));

  it.each(TAILLES)('n’ont aucun défaut sérieux d’accessibilité et ne débordent pas, $nom', async ({ nom: _nom, ...taille }) => {
    await page.setViewport(taille);
    for (const chemin of ['/?onglet=a-faire', '/?onglet=a-suivre', '/?onglet=en-retard', '/mesures']) {
      await aller(page, chemin, 'main h2');
      expect([chemin, await defautsGraves(page), await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([chemin, [], 0]);
    }
  });
});
