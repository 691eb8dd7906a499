import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Navigateur { executablePath: string; args: string[] }

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const executable = (chemin: string): Promise<boolean> => access(chemin, constants.X_OK).then(() => true, () => false);

async function surLePath(): Promise<string | null> {
  for (const dossier of (process.env.PATH ?? '').split(delimiter)) {
    for (const nom of NOMS) if (await executable(join(dossier, nom))) return join(dossier, nom);
  }
  return null;
}

/** Chromium refuses its sandbox to root; anyone else keeps it. */
const argsDuSysteme = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The browser to print with: the one named by `PUPPETEER_EXECUTABLE_PATH`, else chromium or chrome on `PATH`,
 * else the one of `@sparticuz/chromium`, unpacked on first use. Throws when none of them can be had.
 */
export async function trouverNavigateur(): Promise<Navigateur> {
  const nomme = process.env.PUPPETEER_EXECUTABLE_PATH ?? await surLePath();
  if (nomme) return { executablePath: nomme, args: argsDuSysteme() };
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
