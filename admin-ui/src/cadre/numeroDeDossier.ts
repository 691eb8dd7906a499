const FORMES = /^(?:n°\s*)?(?:[A-HJ-NP-Z]\s*)?(\d{2})-?\s?(\d{2})[. ]?(\d{3})$/i;

/** « P 24-22.770 », « 24-22770 », « 2422770 » → `24-22.770`; null when the text is not a number of pourvoi. */
export function numeroDeDossier(texte: string): string | null {
  const trouve = FORMES.exec(texte.trim());
  return trouve ? `${trouve[1]}-${trouve[2]}.${trouve[3]}` : null;
}
