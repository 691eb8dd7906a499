/** `24-22.770`, `24-22770`, `2422770`, `24 22 770`, with or without the key letter and « n° ». */
const FORMES = /^(?:pourvoi\s*)?(?:n°?\s*)?(?:[a-hj-z]\s*)?(\d{2})\s*-?\s*(\d{2})[.\s]?(\d{3})$/i;

/** Number of a pourvoi from any usual form, as `24-22.770`; `null` when it is not one. A key letter is not checked here. */
export function lireNumero(texte: string): string | null {
  const [, annee, debut, fin] = FORMES.exec(texte.trim()) ?? [];
  return annee === undefined ? null : `${annee}-${debut}.${fin}`;
}
