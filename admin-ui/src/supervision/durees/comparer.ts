import { pluriel } from '../../commun/dates';
import type { Duree } from '../types';

/** A duration beside the same one over the period just before. */
export interface DureeComparee extends Duree { avant: number | null }

const SIGNIFICATIF = 1;

/** Durations in the order of the law, each with its median of before; the ones that lead to a decision or a closing come first. */
export function comparer(durees: readonly Duree[], avant: readonly Duree[], ordre: readonly string[]): DureeComparee[] {
  const medianes = new Map(avant.filter(({ nombre }) => nombre > 0).map(({ code, mediane }) => [code, mediane]));
  const rang = ({ code }: Duree): number => ordre.indexOf(code);
  return durees.map((d) => ({ ...d, avant: medianes.get(d.code) ?? null })).sort((a, b) => rang(a) - rang(b));
}

/** « 3 jours de plus », « 2 jours de moins », « autant » ; nothing to compare with, nothing said. */
export function ecart({ nombre, mediane, avant }: Pick<DureeComparee, 'nombre' | 'mediane' | 'avant'>): string {
  if (avant === null || nombre === 0) return '–';
  const jours = mediane - avant;
  if (Math.abs(jours) < SIGNIFICATIF) return 'autant';
  return `${pluriel(Math.abs(jours), 'jour')} de ${jours > 0 ? 'plus' : 'moins'}`;
}
