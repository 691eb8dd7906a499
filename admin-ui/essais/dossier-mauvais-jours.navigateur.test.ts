import { randomUUID } from 'node:crypto';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { ENREGISTRE, enregistrer, preparer } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { deposer } from './partenaire';

jest.setTimeout(90_000);

let navigateur: Browser;
let page: Page;
let numero: string;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numero = (await deposer('2026-09-15', `dossier-mauvais-jours-${randomUUID()}`)).numero;
  await enregistrer(page, numero, 'pourvoi-enregistre', { dateActe: '16/09/2026' });
});
afterAll(() => navigateur.close());

const soumettre = () => page.click('form button[type="submit"]');
const valeur = (nom: string) => page.$eval(`form [name="${nom}"]`, (champ) => (champ as HTMLInputElement).value);
const alerte = async (mots: string) => (await page.waitForSelector(`[role="alert"] ::-p-text(${mots})`))?.evaluate((e) => (e as HTMLElement).innerText);

/** Answers every call of the API in place of it until it is given back. */
async function pendant(reponse: (requete: HTTPRequest) => Promise<void>, faire: () => Promise<void>): Promise<void> {
  const intercepter = (requete: HTTPRequest) => void (new URL(requete.url()).pathname.startsWith('/api/') ? reponse(requete) : requete.continue());
  await page.setRequestInterception(true);
  page.on('request', intercepter);
  try { await faire(); } finally {
    page.off('request', intercepter);
    await page.setRequestInterception(false);
  }
}

const muette = (requete: HTTPRequest) => requete.abort('connectionrefused');
const sansRegistre = (requete: HTTPRequest) => requete.respond({
  status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, title: 'Indisponible', code: 'registre-indisponible', detail: 'Le registre ne répond pas : réessayez dans un instant.' }),
});

describe('Quand le service ne répond plus pendant une saisie', () => {
  it.each([['l’API est arrêtée', muette], ['le registre ne répond pas', sansRegistre]] as const)('%s : la page le dit, garde tout, et le même bouton suffit au retour du service', async (_quoi, reponse) => {
    const avocat = `SCP Morvan et Lebrun ${_quoi}`;
    await preparer(page, numero, 'constitution-en-defense', { dateActe: '01/10/2026', avocat });
    await pendant(reponse, async () => {
      await soumettre();
      await page.waitForSelector('form [role="alert"] button');
      expect(await valeur('avocat')).toBe(avocat);
    });
    await soumettre();
    await page.waitForSelector(ENREGISTRE);
    await aller(page, `/dossiers/${numero}/pieces`, 'main table');
    expect((await texte(page, 'main table')).split(avocat)).toHaveLength(2);
  });
});

describe('Quand la session expire au milieu d’un formulaire', () => {
  it('la personne se reconnecte et retrouve ce formulaire, avec tout ce qu’elle y avait mis', async () => {
    await preparer(page, numero, 'lettre-retournee', { dateActe: '02/10/2026', observations: 'Destinataire inconnu à l’adresse.' });
    const temoins = await page.browserContext().cookies();
    await page.browserContext().deleteCookie(...temoins);
    await soumettre();
    const bouton = await page.waitForSelector('button[name="compte"][value="claire.vasseur"]');
    await page.evaluate(() => document.querySelectorAll('details').forEach((pli) => { pli.open = true; }));
    await Promise.all([page.waitForNavigation(), bouton?.click()]);
    await page.waitForSelector('form ::-p-text(Votre saisie a été retrouvée)');
    expect([new URL(page.url()).pathname, await valeur('observations'), await valeur('dateActe')]).toEqual([`/dossiers/${numero}/acte/lettre-retournee`, 'Destinataire inconnu à l’adresse.', '02/10/2026']);
  });

  it('une saisie laissée en plan est annoncée sur le dossier et se reprend', async () => {
    await aller(page, `/dossiers/${numero}`, 'aside a');
    await page.locator('aside a ::-p-text(Reprendre)').click();
    await page.waitForSelector('form ::-p-text(Votre saisie a été retrouvée)');
    expect(await valeur('observations')).toBe('Destinataire inconnu à l’adresse.');
  });

  it('le bouton Précédent du navigateur n’en perd rien non plus', async () => {
    await page.goBack();
    await page.waitForSelector('main nav[aria-label="Dossier"]');
    await page.goForward();
    await page.waitForSelector('form [name="observations"]');
    expect(await valeur('observations')).toBe('Destinataire inconnu à l’adresse.');
  });
});

describe('Quand l’accès est retiré pendant que la page est ouverte', () => {
  const RESTREINDRE = { acte: 'GE16', donnees: { personnes: ['yves.cordier'], motif: 'Essai : dossier confié à une seule personne.' } };
  const LEVER = { acte: 'GE16', donnees: { personnes: [], motif: 'Essai terminé.' } };

  /** Records an act from the page of somebody signed in, as its form would. */
  const parApi = (qui: Page, acte: object) => qui.evaluate(async (chemin, corps, cle) => {
    const { jetonCsrf } = await (await fetch('/api/v1/moi')).json();
    const reponse = await fetch(chemin, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': cle, 'x-csrf-token': jetonCsrf }, body: JSON.stringify({ dateActe: '2026-11-20', ...corps }) });
    return reponse.status;
  }, `/api/v1/dossiers/${numero}/actes`, acte as Record<string, unknown>, randomUUID());

  it('la page le dit en quelques secondes, retire ce qu’elle montrait et garde ce qui était saisi', async () => {
    const directeur = await seConnecter(navigateur, 'yves.cordier');
    await preparer(page, numero, 'memoire-ampliatif-remis', { dateActe: '20/10/2026', copies: true });
    expect(await parApi(directeur, RESTREINDRE)).toBe(201);
    await alerte('Ce dossier ne vous est plus ouvert');
    expect(await page.$('main form')).toBeNull();
    expect(await texte(page, 'main')).toContain('gardé sur ce poste');
    expect(await parApi(directeur, LEVER)).toBe(201);
    await aller(page, `/dossiers/${numero}/acte/memoire-ampliatif-remis`, 'form [name="dateActe"]');
    expect(await valeur('dateActe')).toBe('20/10/2026');
  });

  it('quand seul le droit d’agir manque, le formulaire se lit, ne s’envoie pas, et dit pourquoi', async () => {
    const autreChambre = await seConnecter(navigateur, 'mireille.castan');
    await aller(autreChambre, `/dossiers/${numero}/acte/memoire-ampliatif-remis`, 'main form [name="dateActe"]');
    expect(await texte(autreChambre, 'main form [role="alert"]')).toMatch(/Vous ne pouvez pas enregistrer d’acte sur ce dossier[\s\S]*Ce que vous avez saisi reste gardé/);
    expect(await autreChambre.$eval('main form button[type="submit"]', (bouton) => bouton.matches(':disabled'))).toBe(true);
  });
});
