import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { tabulerJusqua } from './clavier';
import { enregistrer, remplir } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { deposer } from './partenaire';

jest.setTimeout(120_000);

const JOUR = '2026-09-15';
const LIGNES = 'main tbody tr';
let navigateur: Browser;
let page: Page;
let numeros: string[];

const declarer = async (): Promise<string> => (await deposer(JOUR, `dossiers-${randomUUID()}`)).numero;
const liste = (filtre: object): string => `/dossiers?${new URLSearchParams({ filter: JSON.stringify(filtre), sort: 'numero', order: 'DESC' })}`;
const ouvrir = (filtre: object, attendu = LIGNES) => aller(page, liste(filtre), attendu);
const montres = (p = page): Promise<string[]> => p.$$eval(`${LIGNES} td a`, (liens) => liens.map((a) => a.textContent ?? ''));

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numeros = [await declarer(), await declarer()].sort().reverse();
});
afterAll(() => navigateur.close());

describe('La recherche', () => {
  const sansSigne = (numero: string) => numero.replace(/[-.]/g, '');
  it.each([
    ['le numéro sous toute forme', () => `n° ${sansSigne(numeros[0]!)}`, () => `Numéro de pourvoi ${numeros[0]}`],
    ['le numéro de répertoire général', () => `RG 25/1234 ${numeros[0]}`, () => 'Numéro de répertoire général 25/01234'],
    ['une partie, sans souci d’accents', () => `${numeros[0]} TILLÈULS`, () => 'Partie « TILLÈULS »'],
    ['la date de la décision attaquée', () => `${numeros[0]} 20 novembre 2025`, () => 'Décision ou déclaration du 20 novembre 2025'],
  ])('comprend %s, le dit, et le garde dans l’adresse', async (_quoi, saisie, dit) => {
    await ouvrir({});
    await page.type('main input[type="search"]', saisie());
    await page.waitForFunction((phrase) => document.getElementById('compris')?.innerText.includes(phrase), {}, dit());
    await page.waitForFunction((selecteur) => document.querySelectorAll(selecteur).length === 1, {}, LIGNES);
    expect(await montres()).toEqual([numeros[0]]);
    expect(new URL(page.url()).searchParams.get('filter')).toBe(JSON.stringify({ q: saisie() }));
  });

  it('s’atteint par « / » depuis toute page, propose les dossiers et ouvre celui que l’on choisit au clavier', async () => {
    await aller(page, '/calculateur');
    await page.keyboard.press('/');
    await page.keyboard.type(sansSigne(numeros[0]!));
    await page.waitForSelector(`[role="option"] ::-p-text(${numeros[0]})`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction((numero) => location.pathname === `/dossiers/${numero}`, {}, numeros[0]!);
  });
});

describe('Les filtres', () => {
  it('se lisent, s’ôtent d’un clic, et le bouton Précédent du navigateur les rend', async () => {
    await ouvrir({ chambre: 'C1', matiere: 'Contrats' });
    await page.locator('[aria-label="Ôter le filtre Première chambre civile"]').click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('filter') === '{"matiere":"Contrats"}');
    await page.goBack();
    await page.waitForSelector('[aria-label="Ôter le filtre Première chambre civile"]');
    await ouvrir({ q: 'zzzzintrouvable' }, 'main ::-p-text(Aucun dossier ne répond à ces filtres)');
  });
});

describe('Une vue', () => {
  const nom = `Contrats ${randomUUID().slice(0, 8)}`;
  const menu = async (choix: string) => {
    await page.locator('::-p-xpath(//main//button[@aria-haspopup="menu"][normalize-space(.)="Vue"])').click();
    await page.locator(`[role="menuitem"] ::-p-text(${choix})`).click();
  };

  it('gardée se retrouve après un rechargement, avec ses filtres, puis se supprime', async () => {
    await ouvrir({ chambre: 'C1', matiere: 'Contrats' });
    await menu('Garder comme nouvelle vue');
    await page.locator('[role="dialog"] input[name="nom"]').fill(nom);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`nav[aria-label="Vues"] a[aria-current="page"] ::-p-text(${nom})`);
    await aller(page, '/dossiers', LIGNES);
    await page.locator(`nav[aria-label="Vues"] a ::-p-text(${nom})`).click();
    await page.waitForSelector('[aria-label="Ôter le filtre Matière\u00a0: Contrats"]');
    await menu('Supprimer cette vue');
    await page.locator('[role="dialog"] button ::-p-text(Supprimer la vue)').click();
    await page.waitForFunction((disparue) => !document.querySelector('nav[aria-label="Vues"]')?.textContent?.includes(disparue), {}, nom);
  });
});

describe('Les colonnes', () => {
  const basculer = async () => {
    await page.locator('main button ::-p-text(Colonnes)').click();
    await page.locator('[role="dialog"] label ::-p-text(Répertoire général)').click();
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
  };
  const rg = () => page.$$eval('main th', (cellules) => cellules.some((th) => th.textContent === 'Répertoire général'));

  it('choisies sont gardées d’une visite à l’autre', async () => {
    await ouvrir({});
    const avant = await rg();
    await Promise.all([page.waitForResponse((r) => r.url().endsWith('/preferences') && r.request().method() === 'PUT'), basculer()]);
    await ouvrir({ clos: false });
    expect(await rg()).toBe(!avant);
    await Promise.all([page.waitForResponse((r) => r.url().endsWith('/preferences') && r.request().method() === 'PUT'), basculer()]);
  });
});

describe('L’export', () => {
  it('contient les lignes et les colonnes de l’écran, dans leur ordre', async () => {
    await ouvrir({ q: numeros.join(' ') });
    await page.evaluate(() => {
      const creer = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (fichier) => { void (fichier as Blob).text().then((contenu) => { document.body.dataset['export'] = contenu; }); return creer(fichier); };
    });
    await page.locator('main button ::-p-text(Exporter 2\u00a0lignes)').click();
    await page.waitForSelector('::-p-text(2\u00a0lignes exportées)');
    await page.waitForFunction(() => document.body.dataset['export'] !== undefined);
    const [entete, ...lignes] = (await page.evaluate(() => document.body.dataset['export'] ?? '')).trim().split('\r\n').map((ligne) => ligne.replace('\uFEFF', '').split(';'));
    expect(lignes.map(([numero]) => numero)).toEqual(await montres());
    expect(entete?.slice(0, 3)).toEqual(['Numéro', 'Intitulé', 'Chambre']);
    expect(lignes[0]?.[1]).toBe(await texte(page, `${LIGNES} td:nth-child(3)`));
  });
});

describe('Un acte sur plusieurs dossiers', () => {
  it('choisis au clavier, s’enregistre sur ceux qui le permettent ; celui qui a changé entre-temps le dit, et rien n’est fait deux fois', async () => {
    await ouvrir({ q: numeros.join(' ') });
    await tabulerJusqua(page, `${LIGNES} input[type="checkbox"]`);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.waitForSelector('[role="region"] ::-p-text(2\u00a0dossiers choisis)');
    await page.locator('main button ::-p-text(Enregistrer un acte sur tous)').click();
    await page.locator('::-p-xpath(//li[@role="menuitem"][normalize-space(.)="Désigner"])').click();
    await page.waitForSelector('[role="dialog"] form [name="dateActe"]');
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numeros[0]!, 'pourvoi-enregistre', { dateActe: '16/09/2026' })).toMatch(/^Enregistré/);
    await remplir(page, 'fonction', { choix: 'Greffier' });
    await remplir(page, 'personne', { choix: 'Claire Vasseur' });
    await page.waitForSelector('[role="dialog"] ::-p-text(le permettent tous)');
    await page.click('[role="dialog"] button[type="submit"]', { count: 2 });
    const issue = await page.waitForSelector('[role="dialog"] h3');
    expect(await issue?.evaluate((h) => h.textContent)).toBe('Enregistré sur 1\u00a0dossier, refusé sur 1');
    expect(await texte(page, '[role="dialog"] li')).toMatch(new RegExp(`${numeros[0]}[\\s\\S]*a changé`));
  });
});

describe('Ce que fait un collègue', () => {
  it('change la ligne là où elle est, en disant qui et quand, sans déplacer le focus', async () => {
    const numero = await declarer();
    await ouvrir({ q: numero });
    await page.focus('main input[type="search"]');
    const collegue = await seConnecter(navigateur, 'yves.cordier');
    expect(await enregistrer(collegue, numero, 'pourvoi-enregistre', { dateActe: '16/09/2026' })).toMatch(/^Enregistré/);
    await page.waitForSelector(`${LIGNES} ::-p-text(Yves Cordier)`);
    expect(await texte(page, `${LIGNES} [role="status"]`)).toMatch(/^\d\d:\d\d, Yves Cordier/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('fait annoncer un nouveau dossier, qui n’entre dans la page que si on le demande', async () => {
    await ouvrir({ q: 'Tilleuls' });
    const avant = await montres();
    const numero = await declarer();
    const annonce = await page.waitForSelector('main button ::-p-text(Afficher)');
    expect(await annonce?.evaluate((b) => b.textContent)).toMatch(/^\d+\u00a0nouveaux? dossiers? — Afficher$/);
    expect(await montres()).toEqual(avant);
    await annonce?.click();
    await page.waitForFunction((entre) => document.querySelector('main tbody')?.textContent?.includes(entre), {}, numero);
  });
});

const TAILLES = [
  { nom: 'à 1280 px', width: 1280, height: 800 }, { nom: 'à 768 px', width: 768, height: 1024 }, { nom: 'à 200 % de zoom', width: 640, height: 400, deviceScaleFactor: 2 },
];
describe.each([{ theme: 'light', mot: 'clair' }, { theme: 'dark', mot: 'sombre' }])('En $mot, la liste', ({ theme }) => {
  beforeAll(() => page.evaluate((t) => localStorage.setItem('RaStorediligence.theme', JSON.stringify(t)), theme));
  afterAll(() => page.setViewport({ width: 1280, height: 800 }));

  it.each(TAILLES)('n’a aucun défaut sérieux d’accessibilité et ne déborde pas, $nom', async ({ nom: _nom, ...taille }) => {
    await page.setViewport(taille);
    await ouvrir({ chambre: 'C1', q: 'société' });
    await page.locator('main button[aria-controls="filtres"]').click();
    await page.waitForSelector('main input[name="rapporteur"]');
    await page.locator(`${LIGNES} input[type="checkbox"]`).click();
    await new Promise((suite) => setTimeout(suite, 400));
    const deborde = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), await defautsGraves(page), deborde]).toEqual([theme, [], 0]);
  });
});
