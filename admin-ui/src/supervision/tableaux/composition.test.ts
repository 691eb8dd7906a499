import { COMPOSITION_INITIALE, deplacer, lireComposition } from './composition';

describe('Un tableau de bord gardé', () => {
  it('se relit dans son ordre, sans les tuiles qui n’existent plus ni les doubles', () => {
    expect(lireComposition({ tuiles: ['charge', 'disparue', 'reperes', 'charge', 3], chambre: 'SO' })).toEqual({ tuiles: ['charge', 'reperes'], chambre: 'SO' });
    expect(lireComposition({ tuiles: [], chambre: '' })).toEqual({ tuiles: [] });
  });

  it('absent ou illisible, laisse la composition de départ', () => {
    expect([lireComposition(undefined), lireComposition({ tuiles: 'reperes' })]).toEqual([COMPOSITION_INITIALE, COMPOSITION_INITIALE]);
  });
});

test('Une tuile monte ou descend d’un rang, et reste en place au bout de la liste.', () => {
  expect(deplacer(['reperes', 'stock', 'charge'], 'stock', -1)).toEqual(['stock', 'reperes', 'charge']);
  expect(deplacer(['reperes', 'stock', 'charge'], 'stock', 1)).toEqual(['reperes', 'charge', 'stock']);
  expect(deplacer(['reperes', 'stock'], 'reperes', -1)).toEqual(['reperes', 'stock']);
  expect(deplacer(['reperes', 'stock'], 'stock', 1)).toEqual(['reperes', 'stock']);
});
