const SEPARATEUR = ';';
/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULE = /^[=+\-@\t\r]/;

/** One cell: what a spreadsheet would compute is made plain text by an apostrophe; quotes only where they are needed. */
export function cellule(valeur: string | number | null | undefined): string {
  const texte = String(valeur ?? '');
  const sur = typeof valeur === 'string' && FORMULE.test(texte) ? `'${texte}` : texte;
  return /[";\r\n\t]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur;
}

export const ligneCsv = (cellules: readonly (string | number | null | undefined)[]): string => `${cellules.map(cellule).join(SEPARATEUR)}\r\n`;

/** Spreadsheets read accents when the file says first that it is UTF-8. */
export const MARQUE_UTF8 = '\uFEFF';
