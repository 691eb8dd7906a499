import { lireDate } from './lireDate';

const REFERENCE = '2026-11-22';

describe('La date se tape comme on la dit', () => {
  it.each([
    ['12/03', '2026-03-12'],
    ['24/12', '2025-12-24'],
    ['12/03/25', '2025-03-12'],
    ['12.03.2025', '2025-03-12'],
    ['2025-03-12', '2025-03-12'],
    ['hier', '2026-11-21'],
    ['Aujourd’hui', '2026-11-22'],
    ['-3', '2026-11-19'],
    ['1er mars', '2026-03-01'],
    ['12 août 2025', '2025-08-12'],
    ['3 févr. 2026', '2026-02-03'],
  ])('pour un acte accompli, « %s » se lit %s', (saisie, attendu) => {
    expect(lireDate(saisie, REFERENCE, 'passee')).toBe(attendu);
  });

  it('pour une audience, un jour sans année est le plus proche, fût-il à venir', () => {
    expect(lireDate('24/12', REFERENCE, 'proche')).toBe('2026-12-24');
  });

  it.each(['', '31/02', '30/02/2026', '12/13', 'bientôt', '12 brumaire'])('« %s » n’est pas une date et n’est pas devinée', (saisie) => {
    expect(lireDate(saisie, REFERENCE)).toBeNull();
  });
});
