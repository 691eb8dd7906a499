import { readFileSync } from 'node:fs';

/**
 * Typefaces carried by the document itself, so that its pages break at the same place on every machine.
 * Both are free (SIL OFL 1.1).
 */
const FAMILLES = [
  { nom: 'Source Serif 4', paquet: 'source-serif-4' },
  { nom: 'Source Sans 3', paquet: 'source-sans-3' },
];
const GRAISSES = [400, 700];
/** Unicode ranges of the two subsets: French and its punctuation, then the other Latin alphabets. */
const ALPHABETS = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF, U+20A0-20AB, U+20AD-20CF',
};

const enDonnees = (paquet: string, fichier: string): string =>
  `data:font/woff2;base64,${readFileSync(require.resolve(`@fontsource/${paquet}/files/${fichier}`)).toString('base64')}`;

const fonte = (nom: string, paquet: string, graisse: number, alphabet: keyof typeof ALPHABETS): string =>
  `@font-face { font-family: "${nom}"; font-weight: ${graisse}; unicode-range: ${ALPHABETS[alphabet]}; `
  + `src: url(${enDonnees(paquet, `${paquet}-${alphabet}-${graisse}-normal.woff2`)}) format("woff2") }`;

let feuille: string | null = null;

/** Puts the typefaces at the head of an HTML page. */
export function avecPolices(html: string): string {
  feuille ??= FAMILLES.flatMap(({ nom, paquet }) => GRAISSES.flatMap((graisse) =>
    (['latin', 'latin-ext'] as const).map((alphabet) => fonte(nom, paquet, graisse, alphabet)))).join('\n');
  return html.replace('</head>', () => `<style>${feuille}</style></head>`);
}
