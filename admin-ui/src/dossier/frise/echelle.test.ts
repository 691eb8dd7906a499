import { echelleDe, graduations, position } from './echelle';

describe('L’échelle d’une frise', () => {
  it('contient tous les jours, avec de l’air autour', () => {
    const echelle = echelleDe(['2026-05-12', '2026-01-12', '2026-11-22']);
    expect(echelle.debut < '2026-01-12' && echelle.fin > '2026-11-22').toBe(true);
  });

  it('ne descend pas sous un mois, pour qu’un délai de quelques jours se lise', () => {
    const { debut, fin } = echelleDe(['2026-03-03', '2026-03-08']);
    expect(Date.parse(fin) - Date.parse(debut)).toBeGreaterThanOrEqual(27 * 86_400_000);
  });

  it('place un jour à sa part de la largeur et garde dans le cadre ce qui en sort', () => {
    const echelle = { debut: '2026-01-01', fin: '2026-01-10' };
    expect([position(echelle, '2026-01-01'), position(echelle, '2026-01-06'), position(echelle, '2026-01-11'), position(echelle, '2027-01-01'), position(echelle, '2025-01-01')]).toEqual([0, 50, 100, 100, 0]);
  });

  it('se gradue par mois, l’année n’étant dite que lorsqu’elle change', () => {
    expect(graduations({ debut: '2025-11-20', fin: '2026-02-10' }).map((g) => g.libelle)).toEqual(['déc. 2025', 'janv. 2026', 'févr.']);
  });

  it('reste lisible sur plusieurs années', () => {
    expect(graduations({ debut: '2020-01-15', fin: '2026-01-15' }).length).toBeLessThanOrEqual(8);
  });
});
