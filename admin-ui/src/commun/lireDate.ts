import { ajouterJours, joursEntre } from './dates';

const MOIS = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];
const RELATIFS: Record<string, number> = { 'avant-hier': -2, hier: -1, 'aujourd’hui': 0, "aujourd'hui": 0, auj: 0, demain: 1, 'après-demain': 2 };

const deuxChiffres = (nombre: number) => String(nombre).padStart(2, '0');

function composer(annee: number, mois: number, jour: number): string | null {
  const iso = `${annee}-${deuxChiffres(mois)}-${deuxChiffres(jour)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function annee(texte: string | undefined, mois: number, jour: number, reference: string, sens: Sens): string | null {
  if (texte) return composer(texte.length === 2 ? 2000 + Number(texte) : Number(texte), mois, jour);
  const courante = Number(reference.slice(0, 4));
  const possibles = [courante - 1, courante, courante + 1].map((a) => composer(a, mois, jour)).filter((d) => d !== null);
  const retenues = sens === 'passee' ? possibles.filter((d) => d <= reference) : possibles;
  return retenues.sort((a, b) => Math.abs(joursEntre(reference, a)) - Math.abs(joursEntre(reference, b)))[0] ?? null;
}

function moisEnLettres(texte: string): number {
  const simple = texte.normalize('NFD').replace(/\p{M}/gu, '');
  return MOIS.findIndex((mois) => simple.startsWith(mois) || (simple.length >= 4 && mois.startsWith(simple))) + 1;
}

/** Whether a day typed without its year is the last one past (acts) or the nearest one (hearings). */
export type Sens = 'passee' | 'proche';

/**
 * Reads a date as people type it: `12/03`, `12/03/26`, `12.03.2026`, `12 mars`, `1er mars 2026`, `2026-03-12`, `hier`, `-3`.
 * Returns an ISO civil date, or null when it is not one.
 */
export function lireDate(saisie: string, reference: string, sens: Sens = 'proche'): string | null {
  const texte = saisie.trim().toLowerCase();
  const relatif = RELATIFS[texte] ?? (/^[+-]\d{1,3}$/.test(texte) ? Number(texte) : undefined);
  if (relatif !== undefined) return ajouterJours(reference, relatif);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte);
  if (iso) return composer(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const chiffres = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(texte);
  if (chiffres) return annee(chiffres[3], Number(chiffres[2]), Number(chiffres[1]), reference, sens);
  const lettres = /^(\d{1,2})(?:er)?\s+(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(texte);
  const mois = lettres ? moisEnLettres(lettres[2] ?? '') : 0;
  return lettres && mois > 0 ? annee(lettres[3], mois, Number(lettres[1]), reference, sens) : null;
}
