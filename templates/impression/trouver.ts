import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Navigateur { executablePath: string; args: string[] }

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function executable(chemin: string): boolean {
  try {
    accessSync(chemin, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const surLePath = (): string | undefined =>
  (process.env.PATH ?? '').split(delimiter).flatMap((dossier) => NOMS.map((nom) => join(dossier, nom))).find(executable);

const duSysteme = (): string | undefined => process.env.PUPPETEER_EXECUTABLE_PATH ?? surLePath();

/** `@sparticuz/chromium` is built for this system only. */
const fourni = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** Whether this machine has, or can unpack, a browser to print with. */
export const navigateurPossible = (): boolean => duSysteme() !== undefined || fourni();

/**
 * The browser to print with: the one named by `PUPPETEER_EXECUTABLE_PATH`, else chromium or chrome on `PATH`,
 * else the one of `@sparticuz/chromium`, unpacked on first use. Throws when none of them can be had.
 */
export async function trouverNavigateur(): Promise<Navigateur> {
  const nomme = duSysteme();
  // Chromium refuses its sandbox to root; anyone else keeps it.
  if (nomme) return { executablePath: nomme, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  if (!fourni()) throw new Error('Aucun navigateur pour imprimer : installez chromium, ou désignez-en un par PUPPETEER_EXECUTABLE_PATH.');
  const { default: chromium } = await import('@sparticuz/chromium');
  // This build has no sandbox; of its other arguments, meant for browsing anywhere, a page without network needs none.
  return { executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] };
}
