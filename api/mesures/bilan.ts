import type { MesureUsage } from '@diligence/activities/store';

/** Upper bounds of the steps of durations, in milliseconds; the last one is open. */
export const PALIERS_MS = [50, 100, 200, 300, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000, 10_000] as const;
const AU_DELA = 'plus';

/** Step in which a duration is counted. */
export const palierDe = (dureeMs: number): string => String(PALIERS_MS.find((palier) => dureeMs <= palier) ?? AU_DELA);

export interface BilanUsage { diligence: string; nombre: number; clicsMoyens: number; dureeMediane: number | null }

/** What each diligence costs over several days. The median is the upper bound of its step, cautious by construction; `null` without durations, or beyond the last step. */
export function dresserBilan(mesures: readonly MesureUsage[]): BilanUsage[] {
  return [...new Set(mesures.map(({ diligence }) => diligence))].map((diligence) => {
    const jours = mesures.filter((mesure) => mesure.diligence === diligence);
    const nombre = jours.reduce((somme, jour) => somme + jour.nombre, 0);
    const clics = jours.reduce((somme, jour) => somme + jour.clics, 0);
    return { diligence, nombre, clicsMoyens: Math.round((100 * clics) / nombre) / 100, dureeMediane: mediane(jours.map(({ duree }) => duree ?? {})) };
  }).sort((a, b) => b.nombre - a.nombre);
}

function mediane(jours: readonly Record<string, number>[]): number | null {
  const comptes = PALIERS_MS.map((palier) => jours.reduce((somme, jour) => somme + (jour[palier] ?? 0), 0));
  const total = comptes.reduce((a, b) => a + b, 0) + jours.reduce((somme, jour) => somme + (jour[AU_DELA] ?? 0), 0);
  if (total === 0) return null;
  let cumul = 0;
  return PALIERS_MS.find((_palier, rang) => (cumul += comptes[rang] ?? 0) >= total / 2) ?? null;
}
