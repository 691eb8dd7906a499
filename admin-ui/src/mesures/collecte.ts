import { noter } from './envoi';

/** What a diligence has cost so far: clicks, and time spent waiting for a screen. No one, no dossier. */
let clics = 0;
let attenteMs = 0;

/** Counts every click of the page, keyboard ones included; call once. */
export const compterLesClics = (): void => document.addEventListener('click', () => { clics += 1; }, { capture: true });

/** A screen was shown after that long. */
export function noterAffichage(page: string, dureeMs: number): void {
  attenteMs += dureeMs;
  noter({ diligence: `page:${page}`, clics: 0, dureeMs });
}

/** Back where diligences start: what was clicked before does not count. */
export function recommencer(): void {
  clics = 0;
  attenteMs = 0;
}

/** Acts of one kind were recorded, after that long: what they cost together is counted once, and the next ones start from nothing. */
export function noterActe(acte: string, reponseMs: number, nombre = 1): void {
  const cout = { clics, dureeMs: attenteMs + reponseMs };
  recommencer();
  noter({ diligence: `acte:${acte}`, ...cout });
  for (let rang = 1; rang < nombre; rang += 1) noter({ diligence: `acte:${acte}`, clics: 0 });
}
