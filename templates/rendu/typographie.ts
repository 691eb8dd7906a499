import { typographier } from '@diligence/domain/commun';

const INSECABLE = '\u00a0';
const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Words that a line break must not separate from what follows them. */
const COLLER: [RegExp, string][] = [
  [new RegExp(`(\\d|1er) (${MOIS})\\b`, 'g'), `$1${INSECABLE}$2`],
  [new RegExp(`\\b(${MOIS}) (\\d{4})`, 'g'), `$1${INSECABLE}$2`],
  [/\b(M\.|MM\.|Mme|Mmes|Me|articles?|alinéas?|RG) (?=\S)/g, `$1${INSECABLE}`],
  [/(\d) (mois|jours?|heures)\b/g, `$1${INSECABLE}$2`],
  [/ –/g, `${INSECABLE}–`],
];

const composer = (texte: string): string =>
  COLLER.reduce((t, [motif, par]) => t.replace(motif, par), typographier(texte.replaceAll('&#x27;', "'")))
    .replace(/\b(1er|\d+e)\b/g, (ordinal) => ordinal.replace(/\D+/, '<sup>$&</sup>'));

/** Typography of the French page, text only: tags, attributes, `<title>` and `<style>` stay as they are. */
export const typographierPage = (html: string): string =>
  html.replace(/<(style|title)[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g, (morceau) => (morceau.startsWith('<') ? morceau : composer(morceau)));
