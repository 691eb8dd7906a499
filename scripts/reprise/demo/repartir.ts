/**
 * Shares `nombre` places between entries in proportion to their weights (largest remainders); as long as there are
 * enough places, each entry gets one at least. The result has one element a place, grouped by entry.
 */
export function repartir<T>(entrees: readonly { valeur: T; poids: number }[], nombre: number): T[] {
  const total = entrees.reduce((somme, { poids }) => somme + poids, 0);
  const reserves = nombre >= entrees.length ? 1 : 0;
  const aPartager = nombre - reserves * entrees.length;
  const parts = entrees.map(({ valeur, poids }) => {
    const exacte = (poids / total) * aPartager;
    return { valeur, places: reserves + Math.floor(exacte), reste: exacte % 1 };
  });
  const manquantes = nombre - parts.reduce((somme, { places }) => somme + places, 0);
  for (const part of [...parts].sort((a, b) => b.reste - a.reste).slice(0, manquantes)) part.places += 1;
  return parts.flatMap(({ valeur, places }) => Array.from({ length: places }, () => valeur));
}
