import type { Browser, HTTPRequest } from 'puppeteer-core';
import { avecPolices } from './polices';
import { trouverNavigateur } from './trouver';

const LANCEMENT_MS = 30_000;
const IMPRESSION_MS = 20_000;

let navigateur: Promise<Browser> | null = null;
let fileDAttente: Promise<unknown> = Promise.resolve();

async function lancer(): Promise<Browser> {
  const { launch } = await import('puppeteer-core');
  const lance = await launch({
    ...await trouverNavigateur(),
    pipe: true,
    timeout: LANCEMENT_MS,
    protocolTimeout: IMPRESSION_MS,
    // The process that prints decides when it ends; the browser is closed by `fermerNavigateur` or dies with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  lance.once('disconnected', () => { navigateur = null; });
  return lance;
}

function ouvrir(): Promise<Browser> {
  navigateur ??= lancer().catch((erreur: unknown) => {
    navigateur = null;
    throw erreur;
  });
  return navigateur;
}

/** A document is complete in itself: its page reaches nothing, neither the network nor the disk. */
const seulementLeDocument = (requete: HTTPRequest): void => {
  void (requete.url().startsWith('data:') ? requete.continue() : requete.abort()).catch(() => undefined);
};

async function imprimerMaintenant(html: string): Promise<Buffer> {
  const page = await (await ouvrir()).newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', seulementLeDocument);
    await page.setContent(avecPolices(html), { waitUntil: 'load', timeout: IMPRESSION_MS });
    // A typeface that does not load stops the printing: the page would come out blank, or broken elsewhere.
    await page.evaluate('Promise.all([...document.fonts].map((fonte) => fonte.load()))');
    return Buffer.from(await page.pdf({
      preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: IMPRESSION_MS,
    }));
  } finally {
    await page.close().catch(() => undefined);
  }
}

/**
 * Prints an HTML page as a PDF, tagged, with an outline made of its headings, in the language of `<html lang>`.
 * One browser serves the whole process and prints one page at a time. No script runs, no request leaves.
 * Rejects when no browser can be had, or after 20 s.
 */
export function imprimer(html: string): Promise<Buffer> {
  const impression = fileDAttente.then(() => imprimerMaintenant(html));
  fileDAttente = impression.catch(() => undefined);
  return impression;
}

/** Closes the browser once what is being printed is done; printing again opens another. */
export async function fermerNavigateur(): Promise<void> {
  await fileDAttente;
  const ouvert = await navigateur?.catch(() => null);
  navigateur = null;
  await ouvert?.close();
}
