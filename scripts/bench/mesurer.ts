import { enParallele } from '../reprise/parallele';

/** How long a series of calls took; latencies in milliseconds. */
export interface Cadence { nombre: number; parSeconde: number; p50: number; p99: number }

/** Calls `appeler` for each value, `largeur` at a time, and measures. */
export async function cadencer<T>(valeurs: readonly T[], largeur: number, appeler: (valeur: T) => Promise<unknown>): Promise<Cadence> {
  const debut = performance.now();
  const latences = await enParallele(valeurs, largeur, async (valeur) => {
    const depart = performance.now();
    await appeler(valeur);
    return performance.now() - depart;
  });
  return { nombre: valeurs.length, parSeconde: arrondir((valeurs.length * 1_000) / (performance.now() - debut)), ...quantiles(latences) };
}

function quantiles(latences: number[]): { p50: number; p99: number } {
  const triees = [...latences].sort((a, b) => a - b);
  const rang = (part: number): number => arrondir(triees[Math.min(triees.length - 1, Math.floor(triees.length * part))] ?? 0);
  return { p50: rang(0.5), p99: rang(0.99) };
}

/** Two decimals: figures are compared by ratio, not read to the microsecond. */
export const arrondir = (n: number): number => Math.round(n * 100) / 100;
export const rapport = (mesure: number, reference: number): number => Math.round((mesure / reference) * 1_000) / 1_000;
