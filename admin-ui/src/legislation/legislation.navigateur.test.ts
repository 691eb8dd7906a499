import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from '../../essais/axe';
import { aller, ouvrirNavigateur, seConnecter, texte } from '../../essais/navigateur';
import { deposer } from '../../essais/partenaire';

jest.setTimeout(90_000);

const ATTENTE_LONGUE = { timeout: 60_000 };
/** Four months after the declaration, a Friday; the next working day is the Monday 15. */
const DECLARATION = '2026-10-12';

let navigateur: Browser;
let redacteur: Page;
let approbateur: Page;
let numero: string;
let adresse: string;

beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  numero = (await deposer(DECLARATION, `droit-${randomUUID()}`)).numero;
  [redacteur, approbateur] = [await seConnecter(navigateur, 'sonia.prigent'), await seConnecter(navigateur, 'odile.renaudin')];
});
afterAll(() => navigateur.close());

const cliquer = (page: Page, bouton: string) => page.locator(`::-p-aria([name="${bouton}"][role="button"])`).click();
const attendre = (page: Page, phrase: string) => page.waitForSelector(`main ::-p-text(${phrase})`, ATTENTE_LONGUE);
const dernierJour = async (date: string) => {
  await aller(approbateur, `/dossiers/${numero}/echeances?vue=tableau`);
  await approbateur.waitForSelector(`main ::-p-text(${date})`);
};

describe('Modifier le droit sans développeur', () => {
  it('une saisie impossible est refusée à sa place, en mots', async () => {
    await aller(redacteur, '/droit/modifications/nouvelle?genre=jour', 'form');
    await redacteur.type('#champ-date', '01/05/2027');
    await redacteur.type('#champ-nom', 'jour d’essai');
    await redacteur.type('#champ-motif', 'arrêté d’essai');
    await redacteur.click('form button[type="submit"]');
    await redacteur.waitForSelector('form ::-p-text(n’est déjà pas ouvrable)');
    expect(await redacteur.evaluate(() => document.activeElement?.id)).toBe('champ-date');
  });

  it('l’administrateur rédige un jour chômé nouveau et mesure son effet, dossier par dossier', async () => {
    await redacteur.click('#champ-date', { count: 3 });
    await redacteur.type('#champ-date', '12/02/2027');
    await redacteur.click('form button[type="submit"]');
    await attendre(redacteur, 'devient un jour chômé');
    adresse = new URL(redacteur.url()).pathname;
    await cliquer(redacteur, 'Mesurer l’effet');
    await redacteur.waitForSelector(`main ::-p-text(${numero})`, ATTENTE_LONGUE);
    expect(await texte(redacteur, 'main table')).toMatch(new RegExp(`${numero}[\\s\\S]*12/02/2027[\\s\\S]*15/02/2027[\\s\\S]*allongé`));
    expect(await texte(redacteur, 'main')).toContain('une autre personne');
  });

  it.each(['light', 'dark'])('axe ne trouve rien de grave, en thème %s', async (theme) => {
    await redacteur.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    expect(await defautsGraves(redacteur)).toEqual([]);
  });

  it('une autre personne approuve, et le dossier en cours est déplacé', async () => {
    await aller(approbateur, adresse);
    await cliquer(approbateur, 'Approuver la modification');
    await attendre(approbateur, 'Les dossiers en cours ont été prévenus');
    await dernierJour('15/02/2027');
  });

  it('tant que rien ne s’y fonde elle se retire, et le dossier revient à son ancienne date', async () => {
    await aller(redacteur, adresse);
    await redacteur.type('#champ-motif', 'essai terminé');
    await cliquer(redacteur, 'Retirer la modification');
    await attendre(redacteur, 'Retirée par');
    await attendre(redacteur, 'Les dossiers en cours ont été prévenus');
    await dernierJour('12/02/2027');
  });

  it('la table des règles se lit par tous, se cherche par article, et n’offre de changement qu’à qui le peut', async () => {
    await aller(approbateur, '/droit', 'main table');
    await approbateur.type('main input', '978 ampliatif');
    await approbateur.waitForFunction(() => document.querySelectorAll('main tbody tr').length < 5);
    expect(await texte(approbateur, 'main table')).not.toContain('Modifier');
    expect(await defautsGraves(approbateur)).toEqual([]);
  });
});
