import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface Navigateur { executablePath: string; args: string[]; env?: Record<string, string | undefined> }

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Letters are set at their exact width and not rounded to the pixels of a screen. */
const FINESSE = '--font-render-hinting=none';

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
 * else the one of `@sparticuz/chromium`, unpacked on first use with a font of its own where the machine has none:
 * without any, Chromium cannot load those of the document either. Throws when none of them can be had.
 */
export async function trouverNavigateur(): Promise<Navigateur> {
  const nomme = duSysteme();
  // Chromium refuses its sandbox to root; anyone else keeps it.
  if (nomme) return { executablePath: nomme, args: [FINESSE, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] };
  if (!fourni()) throw new Error('Aucun navigateur pour imprimer : installez chromium, ou désignez-en un par PUPPETEER_EXECUTABLE_PATH.');
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    // This build has no sandbox; of its other arguments, meant for browsing anywhere, a page without network needs none.
    args: [FINESSE, '--no-sandbox', '--disable-gpu'],
    ...(!existsSync('/etc/fonts/fonts.conf') && { env: { FONTCONFIG_FILE: join(dirname(executablePath), 'fonts', 'fonts.conf'), ...process.env } }),
  };
}
