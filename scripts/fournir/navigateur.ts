import { surLeChemin } from './commande';

/** Path of a Chromium for page tests and PDF: `PUPPETEER_EXECUTABLE_PATH`, one on PATH, or the one carried by npm. */
export async function fournirNavigateur(): Promise<string> {
  const present = process.env.PUPPETEER_EXECUTABLE_PATH ?? surLeChemin('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  if (present) return present;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
