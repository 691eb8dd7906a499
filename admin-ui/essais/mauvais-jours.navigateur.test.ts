import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { confirmer, ENREGISTRE, enregistrer, preparer } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { CONSTAT, deposer } from './partenaire';

jest.setTimeout(60_000);

let navigateur: Browser;
let page: Page;
let numero: string;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numero = (await deposer('2026-01-12', `mauvais-jours-${randomUUID()}`)).numero;
  await aller(page, `/dossiers/${numero}/historique`, 'main ol li');
  await page.waitForSelector(`main ::-p-text(${CONSTAT})`);
});
afterAll(() => navigateur.close());

const soumettre = () => page.click('form button[type="submit"]');

describe('Les mauvais jours, par les écrans', () => {
  it('un acte de la Cour prématuré est refusé, et le refus dit la règle, ce qui manque, qui peut y pourvoir et propose l’acte utile', async () => {
    const refus = await enregistrer(page, numero, 'rapport-depose', { dateActe: '13/01/2026' });
    expect(refus).toMatch(/Règle[\s\S]*CPC[\s\S]*Ce qui manque[\s\S]*Qui peut y pourvoir/);
    expect(await page.$$('form [role="alert"] a.MuiButton-root')).toHaveLength(1);
  });

  it('un champ oublié est nommé à sa place et reçoit le focus', async () => {
    await preparer(page, numero, 'designer', { fonction: { choix: 'Rapporteur' } });
    await soumettre();
    await page.waitForSelector('form ::-p-text(est nécessaire)');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-personne');
  });

  it('une date à venir est refusée avec sa raison', async () => {
    expect(await enregistrer(page, numero, 'pourvoi-enregistre', { dateActe: '13/01/2099' })).not.toMatch(/^Enregistré/);
  });

  it('ce qui est saisi survit au rechargement de la page', async () => {
    await preparer(page, numero, 'pourvoi-enregistre', { dateActe: '13/01/2026', observations: 'Dossier reçu complet.' });
    await page.reload();
    await page.waitForSelector('form ::-p-text(Votre saisie a été retrouvée)');
    expect(await page.$eval('form textarea[name="observations"]', (champ) => (champ as HTMLTextAreaElement).value)).toBe('Dossier reçu complet.');
  });

  it('un double clic n’enregistre l’acte qu’une fois', async () => {
    await preparer(page, numero, 'pourvoi-enregistre', { dateActe: '13/01/2026' });
    await page.click('form button[type="submit"]', { count: 2 });
    await page.waitForSelector(ENREGISTRE);
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li');
    expect((await texte(page, 'main')).match(/Enregistrement du pourvoi/g)).toHaveLength(1);
  });

  it('quand un collègue a enregistré un acte entre-temps, l’écran montre ce qui a changé, garde la saisie et laisse poursuivre', async () => {
    await preparer(page, numero, 'memoire-ampliatif-remis', { dateActe: '10/04/2026' });
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numero, 'constitution-en-defense', { dateActe: '02/02/2026', avocat: 'SCP Morvan et Lebrun' })).toMatch(/^Enregistré/);
    await soumettre();
    const conflit = await page.waitForSelector('form [role="alert"] .MuiAlert-root');
    expect(await conflit?.evaluate((panneau) => (panneau as HTMLElement).innerText)).toMatch(/a changé pendant votre saisie[\s\S]*[Cc]onstitution/);
    await page.locator('form button ::-p-text(Poursuivre)').click();
    await page.waitForSelector('form [role="alert"] .MuiAlert-root', { hidden: true });
    expect(await page.$eval('form [name="dateActe"]', (champ) => (champ as HTMLInputElement).value)).toBe('10/04/2026');
    await soumettre();
    await page.waitForSelector(ENREGISTRE);
  });

  it('ce que fait un collègue apparaît dans le dossier ouvert sans le recharger', async () => {
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li');
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    await enregistrer(collegue, numero, 'memoire-ampliatif-notifie', { dateActe: '13/04/2026' });
    await page.waitForSelector('main ::-p-text(Notification du mémoire ampliatif)');
  });

  it('un acte annulé reste visible, avec son motif dans l’historique', async () => {
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li');
    await page.locator('a[aria-label^="Annuler"][aria-label*="Notification du mémoire ampliatif"]').click();
    await page.locator('form textarea[name="motif"]').fill('Enregistrée par erreur dans ce dossier.');
    expect(await confirmer(page)).toMatch(/^Enregistré/);
    await aller(page, `/dossiers/${numero}/actes`, 'main ul li');
    expect(await texte(page, 'main')).toContain('annulé');
    await aller(page, `/dossiers/${numero}/historique`, 'main ol li');
    expect(await texte(page, 'main ol')).toContain('Enregistrée par erreur');
  });
});

describe('Une déclaration reçue sur papier', () => {
  it('entre par un formulaire et devient un dossier vivant, avec son numéro et ses délais', async () => {
    await aller(page, '/dossiers/nouveau?procedure=civil-ro', 'form [name="juridiction"]');
    await page.type('form [name="juridiction"]', 'Cour d’appel de Pau');
    await page.type('form [name="dateDecision"]', '10/09/2026');
    await page.type('form [name="parties.0.nom"]', 'Mme Roussel');
    await page.type('form [name="parties.1.nom"]', 'Société Arpège');
    await soumettre();
    await page.waitForSelector('main ::-p-text(Mme Roussel c/ Société Arpège)');
    expect(await texte(page, 'main h1')).toMatch(/^Pourvoi n°\s\d{2}-\d{2}\.\d{3}$/);
  });
});
