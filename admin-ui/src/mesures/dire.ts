import type { components } from '../api-client/schema';
import { pluriel } from '../commun/dates';

export type Bilan = components['schemas']['BilanUsageDto'];

const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

export const enClics = (clics: number): string => `${nombre.format(clics)}\u00a0clic${clics >= 2 ? 's' : ''}`;
/** « moins de 0,3 s »: the median is known by the upper bound of its step. */
export const enDuree = (ms: number | null): string => (ms === null ? 'non mesuré' : `moins de ${nombre.format(ms / 1000)}\u00a0s`);

const ECART_SENSIBLE = 0.05;

/** How the clicks compare with the baseline, in words. */
export function comparaison({ clicsMoyens, reference }: Pick<Bilan, 'clicsMoyens' | 'reference'>): string {
  if (!reference) return 'pas encore de référence';
  const ecart = clicsMoyens - reference.clicsMoyens;
  if (Math.abs(ecart) < ECART_SENSIBLE) return `comme la référence (${enClics(reference.clicsMoyens)})`;
  return `${enClics(Math.abs(ecart))} de ${ecart < 0 ? 'moins' : 'plus'} que la référence (${enClics(reference.clicsMoyens)})`;
}

export const fois = (combien: number): string => pluriel(combien, 'fois', 'fois');
