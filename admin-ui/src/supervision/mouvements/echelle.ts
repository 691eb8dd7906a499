/** Round steps for an axis: at most `pas` graduations from 0 to just above `maximum`. */
export function graduations(maximum: number, pas = 4): number[] {
  const brut = Math.max(1, maximum) / pas;
  const ordre = 10 ** Math.floor(Math.log10(brut));
  const rond = Math.max(1, [1, 2, 2.5, 5, 10].map((m) => m * ordre).find((m) => m >= brut)!);
  const compte = Math.ceil(Math.max(1, maximum) / rond);
  return Array.from({ length: compte + 1 }, (_, rang) => rang * rond);
}

export interface Cadre { largeur: number; hauteur: number; gauche: number; droite: number; haut: number; bas: number }
export interface Point { x: number; y: number }

/** Where each value of a series falls in a frame, in pixels; a single value stands in the middle. */
export function placer(valeurs: readonly number[], sommet: number, { largeur, hauteur, gauche, droite, haut, bas }: Cadre): Point[] {
  const [large, utile] = [largeur - gauche - droite, hauteur - haut - bas];
  return valeurs.map((valeur, rang) => ({
    x: gauche + (valeurs.length > 1 ? (large * rang) / (valeurs.length - 1) : large / 2),
    y: haut + utile * (1 - valeur / sommet),
  }));
}

export const chemin = (points: readonly Point[]): string => points.map(({ x, y }, rang) => `${rang === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
