import { estDateCivile } from '@diligence/domain/commun';
import { replier } from '@diligence/domain/dossier';
import { lireNumero } from '@diligence/domain/numero';

/** What a query asks for, each thing apart; a dossier must match all of them. */
export interface Recherche {
  /** Whole numbers, in any of their forms. */
  numeros: string[];
  /** Ends of numbers: `22.770`, `22770`. */
  rangs: string[];
  /** Roll numbers of the court below, as they are stored: `23/01234`. */
  rgs: string[];
  /** Days: of the decision below, or of the declaration. */
  jours: string[];
  /** Beginnings of words, folded. */
  mots: string[];
}

const NUMERO = /(?:n\s*[°º]\s*)?(?:\b[A-HJKMNP-Z]\s*)?\b\d{2}[-\s]?\d{2}[.\s]?\d{3}\b/gi;
const RG = /(?:\brg\s*)?(?:n\s*[°º]\s*)?\b(\d{2})\s*\/\s*(\d{1,6})\b/gi;
const JOUR = /\b(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})(?:er)?\s+(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s+(\d{4}))\b/g;
const RANG = /(?<![\d/-])(\d{2})\.?(\d{3})(?![\d/-])/g;
const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
/** Words everybody writes and nobody means. */
const MOTS_VIDES = new Set(['pourvoi', 'numero', 'rg', 'contre', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'au', 'aux']);

const deux = (n: string): string => n.padStart(2, '0');

/** Reads a query as people type it: numbers in any form, roll numbers, dates of decisions, words without care for accents. */
export function lireRecherche(q: string): Recherche {
  const recherche: Recherche = { numeros: [], rangs: [], rgs: [], jours: [], mots: [] };
  const prendre = (texte: string, forme: RegExp, lire: (trouve: RegExpMatchArray) => boolean): string =>
    texte.replace(forme, (...args: unknown[]) => (lire(args.filter((a) => typeof a === 'string' || a === undefined) as RegExpMatchArray) ? ' ' : String(args[0])));

  let reste = replier(q.replace(/\u00a0|\u202f/g, ' '));
  reste = prendre(reste, JOUR, ([, a, m, j, j2, m2, a2, j3, nom, a3]) => {
    const jour = a ? `${a}-${m}-${j}` : a2 ? `${a2}-${deux(m2!)}-${deux(j2!)}` : `${a3}-${deux(String(MOIS.indexOf(nom!) + 1))}-${deux(j3!)}`;
    return estDateCivile(jour) && recherche.jours.push(jour) > 0;
  });
  reste = prendre(reste, RG, ([, annee, rang]) => recherche.rgs.push(`${annee}/${rang!.padStart(5, '0')}`) > 0);
  reste = prendre(reste, NUMERO, ([trouve]) => {
    const lu = lireNumero(trouve!);
    return lu.ok && recherche.numeros.push(lu.valeur.numero) > 0;
  });
  reste = prendre(reste, RANG, ([, milliers, unites]) => recherche.rangs.push(`${milliers}.${unites}`) > 0);
  recherche.mots = reste.split(/[^a-z0-9]+/).filter((mot) => mot.length > 1 && !MOTS_VIDES.has(mot));
  return recherche;
}
