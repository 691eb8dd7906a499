import { api } from '../api-client/client';

export interface Mesure { diligence: string; clics: number; dureeMs?: number }

const LOT = 50;
const CLICS_MAX = 1_000;
const DUREE_MAX_MS = 600_000;
let file: Mesure[] = [];

/** Within the bounds of the API: a page left open all night measures nothing. */
const borner = ({ diligence, clics, dureeMs }: Mesure): Mesure =>
  ({ diligence, clics: Math.min(clics, CLICS_MAX), ...(dureeMs === undefined || dureeMs > DUREE_MAX_MS ? {} : { dureeMs: Math.round(dureeMs) }) });

/** Sends what was measured. A measure that cannot be sent is lost, on purpose: it never gets in the way. */
export function vider(): void {
  if (file.length === 0) return;
  const mesures = file;
  file = [];
  void api.POST('/api/v1/mesures', { body: { mesures }, keepalive: true }).catch(() => undefined);
}

export function noter(mesure: Mesure): void {
  file.push(borner(mesure));
  if (file.length >= LOT) vider();
}

/** Sends when the page is left or hidden; call once. */
export const viderEnPartant = (): void => document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') vider(); });
