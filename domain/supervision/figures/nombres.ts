export interface Repartition { nombre: number; moyenne: number; mediane: number; neufDixiemes: number }

/** Spread of durations in days; all zero when there is none. The median of an even count is the lower of the two middles. */
export function repartir(valeurs: number[]): Repartition {
  const tries = Float64Array.from(valeurs).sort();
  const quantile = (part: number): number => tries[Math.max(0, Math.ceil(part * tries.length) - 1)] ?? 0;
  const somme = tries.reduce((total, v) => total + v, 0);
  return { nombre: tries.length, moyenne: tries.length > 0 ? Math.round((somme / tries.length) * 10) / 10 : 0, mediane: quantile(0.5), neufDixiemes: quantile(0.9) };
}
