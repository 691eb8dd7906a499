import cas from './cas.json';
import { calculerLigne } from '.';

/** Worked cases: real decisions, official examples and textbook dates, each with its source. */
describe('Cas d’école et cas jugés', () => {
  it.each(cas.map(({ entree, attendu, motif, source }) => ({ id: entree.id, motif, source, entree, attendu })))(
    '$id · $motif ($source)', ({ entree, attendu }) => {
      expect(calculerLigne(entree)).toMatchObject({ id: entree.id, ...attendu });
    });

  it('n’a que des cas différents les uns des autres', () => {
    expect(new Set(cas.map(({ entree }) => entree.id)).size).toBe(cas.length);
  });
});
