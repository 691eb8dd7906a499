/** Applies `travail` to each value, at most `largeur` at once; results keep the order of the values. */
export async function enParallele<T, R>(valeurs: readonly T[], largeur: number, travail: (valeur: T) => Promise<R>): Promise<R[]> {
  const resultats: R[] = [];
  const restantes = valeurs.entries();
  const servir = async (): Promise<void> => {
    for (const [rang, valeur] of restantes) resultats[rang] = await travail(valeur);
  };
  await Promise.all(Array.from({ length: largeur }, servir));
  return resultats;
}
