import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { tabulerJusqua } from './clavier';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';

jest.setTimeout(90_000);

const MARQUE = randomUUID().slice(0, 8);
const AGENT = `agent.${MARQUE}`;
let navigateur: Browser;
let page: Page;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'sonia.prigent');
});
afterAll(() => navigateur.close());

const valider = async (fait: string) => {
  await page.click('form[aria-label] button[type="submit"]');
  await page.waitForSelector(`main [role="status"] ::-p-text(${fait})`);
};
const saisir = async (nom: string, valeur: string) => {
  const champ = await page.waitForSelector(`form [id="champ-${nom}"]`);
  await champ?.click({ count: 3 });
  await champ?.type(valeur);
};
const choisirPersonne = async (nom: string, cherchee: string, trouvee: string) => {
  await saisir(nom, cherchee);
  await page.locator(`::-p-xpath(//li[@role="option"][contains(., "${trouvee}")])`).click();
  await page.waitForSelector('[role="listbox"]', { hidden: true });
};
/** Picks in a list with the keyboard: opens it, then types the first letters. */
const choisirAuClavier = async (nom: string, lettres: string) => {
  await tabulerJusqua(page, `#champ-${nom}`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="listbox"]');
  await page.keyboard.type(lettres);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="listbox"]', { hidden: true });
};

describe('L’administration de l’annuaire', () => {
  it('inscrit une personne avec sa fonction au clavier seul, et ce qui est saisi survit au rechargement', async () => {
    await aller(page, '/administration');
    await tabulerJusqua(page, 'main a[href="/administration/personnes/nouvelle"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('form [name="id"]');
    await tabulerJusqua(page, '[name="id"]');
    await page.keyboard.type(AGENT);
    await page.keyboard.press('Tab');
    await page.keyboard.type(`Agent ${MARQUE}`);
    await page.reload();
    await page.waitForSelector('form ::-p-text(Votre saisie a été retrouvée)');
    expect(await page.$eval('form [name="nom"]', (champ) => (champ as HTMLInputElement).value)).toBe(`Agent ${MARQUE}`);
    await choisirAuClavier('role', 'Gref');
    await choisirAuClavier('chambre', 'Troi');
    await tabulerJusqua(page, 'form button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main [role="status"] ::-p-text(est dans l’annuaire)');
    await page.waitForSelector('main table');
    expect(await texte(page, 'main table')).toMatch(/Greffier[\s\S]*Troisième chambre civile/);
  });

  it('refuse d’inscrire deux fois la même personne, en le disant dans le champ', async () => {
    await aller(page, '/administration/personnes/nouvelle');
    await saisir('id', AGENT);
    await saisir('nom', 'Autre Nom');
    for (const [nom, libelle] of [['role', 'Greffier'], ['chambre', 'Chambre sociale']] as const) {
      await page.click(`#champ-${nom}`);
      await page.locator(`::-p-xpath(//li[@role="option"][normalize-space(.)="${libelle}"])`).click();
      await page.waitForSelector('[role="listbox"]', { hidden: true });
    }
    await page.click('form button[type="submit"]');
    await page.waitForSelector('form ::-p-text(déjà dans l’annuaire)');
  });

  it('met fin à une fonction avec son motif, et le journal le dit avec avant et après', async () => {
    await aller(page, `/administration/personnes/${AGENT}`);
    await page.locator('main table a ::-p-text(Mettre fin)').click();
    await page.waitForSelector('form [name="motif"]');
    await page.click('form button[type="submit"]');
    await page.waitForSelector('form ::-p-text(Cette indication est nécessaire)');
    await saisir('motif', `Fin d’essai ${MARQUE}.`);
    await valider('Fin notée');
    await aller(page, `/administration/journal?filter=${encodeURIComponent(JSON.stringify({ fiche: AGENT }))}`, 'main table');
    await page.waitForSelector(`main table ::-p-text(Fin d’essai ${MARQUE}.)`);
    expect(await texte(page, 'main table')).toMatch(/Fin d’une fonction[\s\S]*Fonction donnée[\s\S]*Inscription d’une personne/);
  });

  it('quand la fiche a changé entre-temps, montre les deux versions et laisse poursuivre', async () => {
    await aller(page, `/administration/personnes/${AGENT}?geste=fiche`, 'form [name="nom"]');
    await saisir('nom', `Mon nom ${MARQUE}`);
    const autre = await (page.browserContext()).newPage();
    await aller(autre, `/administration/personnes/${AGENT}?geste=fiche`, 'form [name="nom"]');
    const champ = await autre.waitForSelector('form [name="nom"]');
    await champ?.click({ count: 3 });
    await champ?.type(`Son nom ${MARQUE}`);
    await autre.click('form button[type="submit"]');
    await autre.waitForSelector('main [role="status"] ::-p-text(modifiée)');
    await autre.close();
    await page.bringToFront();
    await page.click('form button[type="submit"]');
    await page.waitForSelector('form [role="alert"] ::-p-text(a changé pendant votre saisie)');
    await page.waitForSelector(`form [role="alert"] table ::-p-text(Son nom ${MARQUE})`);
    expect(await texte(page, 'form [role="alert"] table')).toContain(`Mon nom ${MARQUE}`);
    await page.locator('form button ::-p-text(Poursuivre)').click();
    await valider('modifiée');
    expect(await texte(page, 'main')).toContain(`Mon nom ${MARQUE}`);
  });
});

test('Une absence dit ce qu’elle fera aux boîtes de travail, puis prend fin plus tôt que prévu.', async () => {
  await aller(page, '/administration/absences?geste=declarer', 'form [id="champ-personne"]');
  await choisirPersonne('personne', 'Hugo', 'Hugo Santerre');
  await choisirPersonne('delegue', 'Valérie', 'Valérie Noblet');
  await saisir('au', '+9');
  await page.waitForSelector('form [role="status"] ::-p-text(sont aussi dans la boîte de travail de Valérie Noblet)');
  await valider('déclarée');
  await page.locator('main table a[aria-label*="Hugo Santerre"]').click();
  await page.waitForSelector('form [name="motif"]');
  await valider('avancée');
  expect(await page.$('main table a[aria-label*="Hugo Santerre"]')).not.toBeNull();
});

test('Une entrée d’un référentiel s’ajoute, se clôt, et se relit à la date où elle valait.', async () => {
  const libelle = `Juridiction d’essai ${MARQUE}`;
  await aller(page, '/administration/referentiels/juridiction?geste=ajouter', 'form [name="libelle"]');
  for (const [nom, valeur] of [['libelle', libelle], ['code', `essai-${MARQUE}`], ['du', '01/01/2020'], ['motif', 'Création.']] as const) await saisir(nom, valeur);
  await valider('est ajouté');
  const chercher = (filtre: object) => aller(page, `/administration/referentiels/juridiction?filter=${encodeURIComponent(JSON.stringify({ q: MARQUE, ...filtre }))}`);
  await chercher({});
  await page.locator(`main table a[aria-label*="${MARQUE}"]`).click();
  await page.waitForSelector('form [name="au"]');
  for (const [nom, valeur] of [['au', '31/12/2024'], ['motif', 'Suppression par décret.']] as const) await saisir(nom, valeur);
  await valider('est close');
  await chercher({ le: '2024-12-31' });
  await page.waitForSelector(`main table ::-p-text(${libelle})`);
  await chercher({ le: '2025-01-01' });
  await page.waitForSelector('main ::-p-text(Aucune entrée à cette date)');
});

test('Un incident annoncé paraît chez les autres avec ce qui marche encore ; masqué, il ne cache pas le suivant ; fini, il disparaît.', async () => {
  const autre = await seConnecter(navigateur, 'paul.esteve');
  const annoncer = async (quoi: string) => {
    await page.bringToFront();
    await aller(page, '/administration/incidents?geste=annoncer', 'form [name="texte"]');
    await saisir('texte', quoi);
    await saisir('marche', 'Les actes s’enregistrent.');
    await page.locator('form label ::-p-text(Toute la Cour)').click();
    await valider('est annoncé');
  };
  const finir = async (quoi: string) => {
    await page.bringToFront();
    await page.locator(`main button[aria-label="Annoncer la fin\u00a0: ${quoi}"]`).click();
    await page.waitForSelector('main [role="status"] ::-p-text(La fin de l’incident est annoncée)');
  };
  const [premier, second] = [`Panne un ${MARQUE}`, `Panne deux ${MARQUE}`];
  await annoncer(premier);
  await autre.bringToFront();
  await aller(autre, '/dossiers');
  await autre.waitForSelector(`[role="status"] ::-p-text(${premier})`);
  const bandeau = await texte(autre, '[aria-label="Incidents en cours"]');
  expect(bandeau).toMatch(/Incident depuis \d{2}:\d{2}[\s\S]*Incident propre à la Cour[\s\S]*Ce qui marche encore[\s\S]*Les actes s’enregistrent/);
  await autre.click(`button[aria-label="Masquer l’incident\u00a0: ${premier}"]`);
  await autre.waitForSelector(`[role="status"] ::-p-text(${premier})`, { hidden: true });
  await annoncer(second);
  await autre.bringToFront();
  await autre.reload();
  await autre.waitForSelector(`[role="status"] ::-p-text(${second})`);
  expect(await autre.$(`[role="status"] ::-p-text(${premier})`)).toBeNull();
  expect(await defautsGraves(autre)).toEqual([]);
  await finir(second);
  await finir(premier);
  await autre.bringToFront();
  await autre.waitForSelector(`[role="status"] ::-p-text(${second})`, { hidden: true, timeout: 30_000 });
});

test('Quand rien ne répond, la page le dit d’elle-même, et cesse quand le service revient.', async () => {
  const seule = await seConnecter(navigateur, 'agnes.rousselin');
  await seule.setOfflineMode(true);
  await seule.waitForSelector('[role="status"] ::-p-text(Ce qui marche encore)', { timeout: 30_000 });
  expect(await texte(seule, '[aria-label="Incidents en cours"]')).toContain('Constaté depuis ce poste');
  await seule.setOfflineMode(false);
  await seule.waitForSelector('[role="status"] ::-p-text(Constaté depuis ce poste)', { hidden: true, timeout: 30_000 });
});

test('Sans le droit d’administrer, la page le dit en mots et ne montre rien ; un administrateur local lit ses bornes.', async () => {
  const greffiere = await seConnecter(navigateur, 'claire.vasseur');
  await aller(greffiere, '/administration');
  expect(await texte(greffiere, 'main')).toMatch(/ouverte aux administrateurs[\s\S]*Greffier[\s\S]*n’y donne pas accès/);
  expect(await greffiere.$('header a[href="/administration"]')).toBeNull();
  const locale = await seConnecter(navigateur, 'nathalie.ferrand');
  await aller(locale, '/administration/personnes/claire.vasseur?geste=fonction', 'form input[name="role"]');
  expect(await texte(locale, 'main')).toContain('Vous administrez\u00a0: Première chambre civile');
  expect(await locale.$$eval('form input[name="role"], form input[name="chambre"]', (choix) => choix.map((c) => c.closest('label')?.textContent))).toEqual(['Greffier', 'Conseiller', 'Président de chambre', 'Avocat général', 'Première chambre civile']);
});

const PAGES = ['', '/personnes/nouvelle', '/personnes/claire.vasseur?geste=retirer', '/designations', '/absences?geste=declarer', '/services', '/referentiels/formation', '/journal', '/incidents'];
describe.each([{ theme: 'light', mot: 'clair' }, { theme: 'dark', mot: 'sombre' }])('En $mot, l’administration', ({ theme }) => {
  it.each([{ quoi: '1280 px', width: 1280, height: 800 }, { quoi: '768 px', width: 768, height: 1024 }, { quoi: '200 % (640 px)', width: 640, height: 400 }])('n’a aucun défaut grave d’accessibilité ni débordement à $quoi', async ({ width, height }) => {
    await page.bringToFront();
    await page.evaluate((t) => localStorage.setItem('RaStorediligence.theme', JSON.stringify(t)), theme);
    await page.setViewport({ width, height });
    for (const chemin of PAGES) {
      await aller(page, `/administration${chemin}`);
      const deborde = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([chemin, await defautsGraves(page), deborde]).toEqual([chemin, [], 0]);
    }
  });
});
