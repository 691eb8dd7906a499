import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { aujourdhui } from '../src/commun/dates';
import { ecouter, lireArbre, reperes, sansNom, sauts, titres, type Noeud } from './arbre';
import { enregistrer, preparer } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter } from './navigateur';
import { deposer } from './partenaire';

jest.setTimeout(120_000);

let navigateur: Browser;
let page: Page;
let numero: string;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numero = (await deposer('2026-09-15', `lecteur-ecran-${randomUUID()}`)).numero;
  await enregistrer(page, numero, 'pourvoi-enregistre', { dateActe: '16/09/2026' });
  // Filed today, it is still to be received: the inbox has at least one act to offer.
  await deposer(aujourdhui(), `lecteur-ecran-a-recevoir-${randomUUID()}`);
});
afterAll(() => navigateur.close());

const noms = (noeuds: readonly Noeud[]) => noeuds.map(({ nom }) => nom);
const rang = (arbre: readonly Noeud[], role: string, nom: RegExp) => arbre.findIndex((n) => n.role === role && nom.test(n.nom));
const CADRE = ['banner', 'navigation Navigation principale', 'search Recherche de dossiers', 'main'];
const ONGLETS = ['', '/echeances', '/echeances?vue=tableau&quoi=toutes', '/parties', '/pieces', '/instruction', '/audience', '/decision', '/actes', '/historique'];

describe('La boîte de travail, au lecteur d’écran', () => {
  let arbre: Noeud[];
  beforeAll(async () => { await aller(page, '/', 'main a[aria-label*=", dossier "]'); arbre = await lireArbre(page); });

  it('commence par le lien d’évitement, puis situe : bandeau, navigation, recherche, contenu, onglets des tâches', () => {
    expect(arbre.find(({ role }) => role === 'link')?.nom).toBe('Aller au contenu');
    expect(reperes(arbre).slice(0, 5)).toEqual([...CADRE, 'navigation Tâches']);
  });

  it('se parcourt de titre en titre : un seul premier niveau, les jours ensuite, sans saut', () => {
    expect(noms(titres(arbre).filter(({ niveau }) => niveau === 1))).toEqual(['Boîte de travail']);
    expect(titres(arbre).length).toBeGreaterThan(1);
    expect(sauts(arbre)).toEqual([]);
  });

  it('nomme tout ce qui s’actionne, et l’action d’une ligne dit sur quel pourvoi elle porte', () => {
    expect(sansNom(arbre)).toEqual([]);
    expect(rang(arbre, 'link', /, dossier \d{2}-\d{2}\.\d{3}$/)).toBeGreaterThan(0);
  });

  it('annonce ce que fait un collègue, sans déplacer qui lit', async () => {
    const dits = await ecouter(page);
    await page.focus('main nav[aria-label="Tâches"] a');
    const lu = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const avant = await lu();
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numero, 'constitution-en-defense', { dateActe: '01/10/2026', avocat: 'SCP Morvan et Lebrun' })).toMatch(/^Enregistré/);
    await page.waitForFunction((n) => (window as unknown as { dits: string[] }).dits.some((texte) => texte.includes(n)), {}, numero);
    expect(await dits()).toMatch(new RegExp(`${numero}.*mis à jour à`));
    expect([avant, await lu()]).toEqual([expect.stringContaining('/'), avant]);
  });
});

describe('Un dossier, au lecteur d’écran', () => {
  let arbre: Noeud[];
  beforeAll(async () => { await aller(page, `/dossiers/${numero}`, 'main section li'); await page.waitForSelector('#titre-fil'); arbre = await lireArbre(page); });

  it('dit d’abord quel pourvoi, où il en est et ce qui vient, puis les onglets, ce qu’il y a à faire, et le reste', () => {
    expect(noms(arbre.filter(({ role }) => role === 'term'))).toEqual(['Étape', 'Prochaine échéance', 'Chambre', 'Rapporteur']);
    const ordre = [rang(arbre, 'heading', new RegExp(`Pourvoi n°\\s${numero}`)), rang(arbre, 'term', /Étape/), rang(arbre, 'navigation', /^Dossier$/), rang(arbre, 'heading', /Que faire maintenant/), rang(arbre, 'heading', /Dossier sans défaut/), rang(arbre, 'heading', /^Le fil$/)];
    expect(ordre).toEqual(ordre.toSorted((a, b) => a - b));
    expect(ordre.every((place) => place > 0)).toBe(true);
  });

  it('nomme ses onglets, et dit lequel est ouvert', async () => {
    expect(await page.$$eval('nav[aria-label="Dossier"] a', (liens) => liens.map((lien) => [lien.firstChild?.textContent, lien.getAttribute('aria-current')]))).toEqual([
      ['Synthèse', 'page'], ...['Échéances', 'Parties et conseils', 'Pièces', 'Instruction', 'Audience', 'Décision', 'Le fil', 'Historique'].map((nom) => [nom, null]),
    ]);
  });

  it.each(ONGLETS)('« %s » : un seul premier titre, aucun saut de niveau, rien qui s’actionne sans nom', async (onglet) => {
    await aller(page, `/dossiers/${numero}${onglet}`, 'main h2');
    const lu = await lireArbre(page);
    expect(reperes(lu).slice(0, 5)).toEqual([...CADRE, 'navigation Dossier']);
    expect([noms(titres(lu).filter(({ niveau }) => niveau === 1)), sauts(lu), sansNom(lu)]).toEqual([[`Pourvoi n° ${numero}`], [], []]);
  });

  it('annonce l’acte d’un collègue quand il entre dans le fil', async () => {
    await aller(page, `/dossiers/${numero}/parties`, '#titre-fil');
    const dits = await ecouter(page);
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numero, 'memoire-ampliatif-remis', { dateActe: '20/10/2026', copies: true })).toMatch(/^Enregistré/);
    await page.waitForSelector('aside li ::-p-text(nouveau)');
    expect(await dits()).toMatch(/Mémoire ampliatif remis au greffe/);
  });
});

describe('Un formulaire d’acte, au lecteur d’écran', () => {
  it('donne à chaque champ son nom, dit la conséquence de ce qu’on tape, et le refus s’entend', async () => {
    await preparer(page, numero, 'rapport-depose', { dateActe: '20/10/2026' });
    const arbre = await lireArbre(page);
    expect([sansNom(arbre), rang(arbre, 'form', /Dépôt du rapport/) > 0, rang(arbre, 'textbox', /Date de l’acte/) > 0]).toEqual([[], true, true]);
    const dits = await ecouter(page);
    await page.click('main form button[type="submit"]');
    await page.waitForSelector('main form [role="alert"] ::-p-text(Cet acte ne peut pas être enregistré)');
    expect(await dits()).toMatch(/Cet acte ne peut pas être enregistré/);
  });

  it('un champ oublié reçoit le focus, et sa faute lui est rattachée', async () => {
    await preparer(page, numero, 'designer', { fonction: { choix: 'Rapporteur' } });
    await page.click('main form button[type="submit"]');
    await page.waitForSelector('#champ-personne:focus');
    const faute = await page.$eval('#champ-personne', (champ) => [champ.getAttribute('aria-invalid'), document.getElementById(champ.getAttribute('aria-describedby') ?? '')?.innerText]);
    expect(faute).toEqual(['true', expect.stringContaining('est nécessaire')]);
  });
});
