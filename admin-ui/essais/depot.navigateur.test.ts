import { ouverturesPour, type Formulaire } from '@diligence/api/depots';
import { titreDossier } from '@diligence/domain/procedure';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { remplir, type Saisie } from './formulaire';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';

jest.setTimeout(60_000);

const OUVERTURES = ouverturesPour(['greffier']).flatMap(({ procedure, formulaires }) => formulaires.map((f) => [procedure.nom, f.titre, procedure.id, f] as const));

let navigateur: Browser;
let page: Page;
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'aurelie.blondel');
});
afterAll(() => navigateur.close());

const valeurDe = ({ type, choix }: Formulaire['champs'][number]): Saisie[string] => {
  if (type === 'date') return '10/09/2026';
  if (type === 'choix') return { choix: choix?.[0]?.libelle ?? '' };
  return type === 'oui-non' ? true : 'Cour d’appel de Pau';
};

const lien = (procedure: string, acte: string) => `main a[href$="procedure=${procedure}&acte=${acte}"]`;

/** Chooses the procedure, then gives its form all it asks. */
async function preparer(procedure: string, { id, champs }: Formulaire): Promise<void> {
  await aller(page, '/dossiers/nouveau', lien(procedure, id));
  await page.click(lien(procedure, id));
  await page.waitForSelector('form [name="dateActe"]');
  for (const champ of champs.filter(({ nom, requis }) => requis && nom !== 'parties')) await remplir(page, champ.nom, valeurDe(champ));
  if (!champs.some(({ nom }) => nom === 'parties')) return;
  await page.type('form [name="parties.0.nom"]', 'Mme Roussel');
  await page.type('form [name="parties.1.nom"]', 'Société Arpège');
}

describe.each(OUVERTURES)('%s : « %s »', (_procedure, titre, procedure, formulaire) => {
  it('s’enregistre depuis son formulaire, qui montre ce qu’il ouvre, et devient un dossier vivant', async () => {
    await preparer(procedure, formulaire);
    expect((await texte(page, 'main')).replace(/\s+/g, ' ')).toContain(titre.replace(/\s+/g, ' '));
    await page.waitForSelector('main [role="status"]:not([aria-busy="true"]) li, main [role="status"] ::-p-text(aucune échéance ne change)');
    expect(await defautsGraves(page)).toEqual([]);
    await page.click('form button[type="submit"]');
    const nom = titreDossier(procedure, '');
    await page.waitForFunction((debut) => document.querySelector('main h1')?.textContent?.startsWith(debut), {}, nom);
    expect((await texte(page, 'main h1')).slice(nom.length)).toMatch(/^\d{2}-\d{2}\.\d{3}$/);
    await page.waitForSelector('main ::-p-text(données fictives)');
    expect(await defautsGraves(page)).toEqual([]);
  });
});

describe('La déclaration d’un détenu', () => {
  it('se dit urgente dès la saisie, et son dossier aussi', async () => {
    const [, , procedure, formulaire] = OUVERTURES.find(([, , , { id }]) => id === 'EP03')!;
    await preparer(procedure, formulaire);
    await remplir(page, 'regime', { choix: 'Détention provisoire (567-2)' });
    await page.click('form [name="parties.0.detenu"]');
    await page.waitForSelector('form [role="group"] ::-p-text(urgent)');
    await page.click('form button[type="submit"]');
    await page.waitForSelector('main h1 ::-p-text(Pourvoi)');
    await page.waitForSelector('main ::-p-text(urgent)');
    expect(await texte(page, 'main')).toContain('Chambre criminelle');
  });
});

describe('Ce que l’on tape', () => {
  it('survit à un rechargement, et trois cents parties se collent d’un coup sans ralentir la saisie', async () => {
    await aller(page, '/dossiers/nouveau?procedure=civil-ro', 'form [name="juridiction"]');
    await page.locator('form button ::-p-text(Coller une liste)').click();
    await page.locator('[role="dialog"] textarea[name="liste"]').click();
    await page.keyboard.sendCharacter(Array.from({ length: 299 }, (_, i) => `Société fictive ${i + 1}`).join('\n'));
    await page.locator('[role="dialog"] button.MuiButton-contained').click();
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    await page.waitForSelector('form ::-p-text(Parties \\(299\\))');
    const debut = Date.now();
    await page.type('form [name="juridiction"]', 'Cour d’appel de Pau');
    expect(Date.now() - debut).toBeLessThan(4_000);
    await page.reload();
    await page.waitForSelector('form ::-p-text(Votre saisie a été retrouvée)');
    expect(await page.$eval('form [name="juridiction"]', (e) => (e as HTMLInputElement).value)).toBe('Cour d’appel de Pau');
    expect(await texte(page, 'main form')).toContain('Parties (299)');
    expect(await defautsGraves(page)).toEqual([]);
    await page.locator('form button ::-p-text(Repartir de zéro)').click();
  });
});
