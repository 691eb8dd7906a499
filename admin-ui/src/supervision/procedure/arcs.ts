import type { Lien } from '../types';

/** A passage between two stages as drawn: which rows it joins, how far it bends and how thick it is, in pixels. */
export interface Arc { de: string; vers: string; nombre: number; retour: boolean; chemin: string; epaisseur: number }

const PAS = 13;
const PROFONDEUR_MIN = 16;
const ECART = 7;
const EPAISSEUR_MAX = 7;

/**
 * Joins rows by curves that leave the lower part of a stage and reach the upper part of another: the farther, the deeper.
 * `centres` gives the middle of each row, in order; stages that are not drawn are left out.
 */
export function tracerArcs(liens: readonly Pick<Lien, 'de' | 'vers' | 'nombre'>[], codes: readonly string[], centres: readonly number[], largeur: number): Arc[] {
  const plusGros = Math.max(1, ...liens.map(({ nombre }) => nombre));
  return liens.flatMap(({ de, vers, nombre }) => {
    const [i, j] = [codes.indexOf(de), codes.indexOf(vers)];
    const [depart, arrivee] = [centres[i], centres[j]];
    if (depart === undefined || arrivee === undefined || i === j) return [];
    const sens = j > i ? 1 : -1;
    const creux = Math.max(2, largeur - Math.min(largeur - 2, PROFONDEUR_MIN + (Math.abs(j - i) - 1) * PAS));
    const [y1, y2] = [depart + sens * ECART, arrivee - sens * ECART];
    return [{ de, vers, nombre, retour: sens < 0, epaisseur: 1 + (EPAISSEUR_MAX - 1) * Math.sqrt(nombre / plusGros), chemin: `M${largeur} ${y1} C${creux} ${y1} ${creux} ${y2} ${largeur - 5} ${y2}` }];
  });
}
