import { echec, succes, type Resultat } from '../commun';

export interface NumeroPourvoi {
  /** `24-22.770`. */
  numero: string;
  annee: string;
  rang: string;
  /** Control letter computed from the number. */
  lettre: string;
  /** Said when the letter given is not the one computed: a warning, never a refusal. */
  avertissement?: string;
}

const LETTRES = 'ABCDEFHGJKMNPQRSTUVWXYZ';
const FORME = /^(?:n\s*[°º]\s*)?(?:([A-HJKMNP-Z])\s*)?(\d{2})[-\s]?(\d{2})[.\s]?(\d{3})$/i;

/** Control letter of a number: the remainder by 23, found from real pairs and published nowhere. */
export const lettreCle = (annee: string, rang: string): string => LETTRES[Number(`${annee}${rang}`) % 23] ?? '';

/** Reads a number in any of its forms: `24-22.770`, `F 24-22.770`, `n° 24-22.770`, `24-22 770`, `2422770`. */
export function lireNumero(saisi: string): Resultat<NumeroPourvoi> {
  const [, donnee, annee, milliers, unites] = FORME.exec(saisi.replace(/\u00a0|\u202f/g, ' ').trim()) ?? [];
  if (annee === undefined || milliers === undefined || unites === undefined) {
    return echec({ code: 'numero-invalide', message: 'Un numéro de pourvoi s’écrit 24-22.770, avec ou sans sa lettre.' });
  }
  const lettre = lettreCle(annee, milliers + unites);
  const avertissement = donnee !== undefined && donnee.toUpperCase() !== lettre
    ? `La lettre ${donnee.toUpperCase()} ne correspond pas au numéro : ${lettre} était attendue.` : undefined;
  return succes({ numero: `${annee}-${milliers}.${unites}`, annee, rang: milliers + unites, lettre, ...(avertissement ? { avertissement } : {}) });
}

/** `F 21-16.833`: the long form, with its control letter. */
export const formeLongue = ({ lettre, numero }: NumeroPourvoi): string => `${lettre}\u00a0${numero}`;

/** Number from a year and a rank: `(2026, 1)` gives `26-00.001`. */
export function formerNumero(annee: number, rang: number): string {
  const chiffres = String(rang).padStart(5, '0');
  return `${String(annee % 100).padStart(2, '0')}-${chiffres.slice(0, 2)}.${chiffres.slice(2)}`;
}
