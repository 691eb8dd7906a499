import { adresseListe } from './adresse';
import { lireReglages, memeRegard, REGARD_USUEL } from './reglages';

describe('Une vue gardée', () => {
  it('est celle que l’on regarde quand les filtres et l’ordre sont les mêmes, où qu’on les ait écrits', () => {
    const vue = { ...REGARD_USUEL, filter: { chambre: 'C1', enRetard: true } };
    expect(memeRegard(vue, { ...REGARD_USUEL, filter: { enRetard: true, chambre: 'C1' } })).toBe(true);
    expect(memeRegard(vue, { ...vue, order: 'DESC' })).toBe(false);
    expect(memeRegard(vue, { ...vue, filter: { chambre: 'C1' } })).toBe(false);
  });

  it('se relit même si une version antérieure l’a écrite autrement', () => {
    expect(lireReglages({ filter: ['x'], order: 'sens', colonnes: ['numero', 3] })).toEqual({ filter: {}, sort: 'prochaineEcheance', order: 'ASC', colonnes: ['numero'] });
  });
});

test('L’adresse de la liste dit ses filtres.', () => {
  expect(JSON.parse(new URLSearchParams(adresseListe({ q: 'société' }).split('?')[1]).get('filter') ?? '')).toEqual({ q: 'société' });
});
