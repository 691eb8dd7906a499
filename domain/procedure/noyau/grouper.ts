/** Groups values by a key, keeping the order in which they came. */
export function grouperPar<T, C>(valeurs: T[], cle: (v: T) => C): Map<C, T[]> {
  const groupes = new Map<C, T[]>();
  for (const v of valeurs) {
    const groupe = groupes.get(cle(v));
    if (groupe) groupe.push(v);
    else groupes.set(cle(v), [v]);
  }
  return groupes;
}
