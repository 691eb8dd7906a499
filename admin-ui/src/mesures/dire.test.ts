import { comparaison, enClics, enDuree } from './dire';

const reference = { fixeeLe: '2026-11-22T00:00:00Z', nombre: 10, clicsMoyens: 2, dureeMediane: null };

describe('Ce que coûte une diligence', () => {
  it('se compare à la référence en toutes lettres', () => {
    expect(comparaison({ clicsMoyens: 2, reference })).toBe('comme la référence (2\u00a0clics)');
    expect(comparaison({ clicsMoyens: 3.5, reference })).toBe('1,5\u00a0clic de plus que la référence (2\u00a0clics)');
    expect(comparaison({ clicsMoyens: 0, reference })).toBe('2\u00a0clics de moins que la référence (2\u00a0clics)');
    expect(comparaison({ clicsMoyens: 2 })).toBe('pas encore de référence');
  });

  it('dit la durée par la borne haute de son palier, et ce qui n’est pas mesuré', () => {
    expect([enDuree(300), enDuree(1500), enDuree(null), enClics(1)]).toEqual(['moins de 0,3\u00a0s', 'moins de 1,5\u00a0s', 'non mesuré', '1\u00a0clic']);
  });
});
