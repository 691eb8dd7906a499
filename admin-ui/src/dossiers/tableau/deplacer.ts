/** The list with one element moved by one place. */
export function deplacer(liste: readonly string[], element: string, pas: 1 | -1): string[] {
  const rang = liste.indexOf(element);
  const voisin = liste[rang + pas];
  if (rang < 0 || voisin === undefined) return [...liste];
  return liste.map((autre) => (autre === element ? voisin : autre === voisin ? element : autre));
}
