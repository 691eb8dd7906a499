import type { Duree } from './types';

const total = (durees: Duree[], poids: Partial<Record<Duree['unite'], number>>): number =>
  durees.reduce((somme, { nombre, unite }) => somme + nombre * (poids[unite] ?? 0), 0);

/** Years count for twelve months. */
export const enMois = (durees: Duree[]): number => total(durees, { mois: 1, ans: 12 });
export const enJours = (durees: Duree[]): number => total(durees, { jours: 1, semaines: 7 });
