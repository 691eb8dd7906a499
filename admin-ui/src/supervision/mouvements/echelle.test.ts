import { chemin, graduations, placer } from './echelle';

describe('L’axe d’une courbe', () => {
  it.each([[0, [0, 1]], [3, [0, 1, 2, 3]], [42, [0, 20, 40, 60]], [294, [0, 100, 200, 300]], [20_000, [0, 5_000, 10_000, 15_000, 20_000]]])('jusqu’à %i se gradue %j', (maximum, attendues) => {
    expect(graduations(maximum)).toEqual(attendues);
  });
});

describe('Une courbe', () => {
  const cadre = { largeur: 220, hauteur: 120, gauche: 10, droite: 10, haut: 10, bas: 10 };

  it('va de la première période, à gauche, à la dernière, à droite ; zéro est en bas', () => {
    expect(chemin(placer([0, 50, 100], 100, cadre))).toBe('M10.0 110.0 L110.0 60.0 L210.0 10.0');
  });

  it('d’une seule période est un point au milieu', () => {
    expect(placer([100], 100, cadre)).toEqual([{ x: 110, y: 10 }]);
  });
});
