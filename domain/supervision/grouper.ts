/** Values gathered under a key, in one pass. */
export function grouper<T, V>(elements: Iterable<T>, cle: (e: T) => string, valeur: (e: T) => V): Map<string, V[]> {
  const groupes = new Map<string, V[]>();
  for (const e of elements) {
    const groupe = groupes.get(cle(e));
    if (groupe) groupe.push(valeur(e));
    else groupes.set(cle(e), [valeur(e)]);
  }
  return groupes;
}
