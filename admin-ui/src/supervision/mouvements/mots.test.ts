import { couverture, nomPeriode, reperePeriode } from './mots';

test('Une période se nomme par son mois, ou par ses deux bornes si c’est une semaine.', () => {
  const mois = { du: '2026-11-01', au: '2026-11-30' };
  expect([nomPeriode(mois, 'mois'), reperePeriode(mois, 'mois')]).toEqual(['novembre 2026', 'nov. 26']);
  const semaine = { du: '2026-11-16', au: '2026-11-22' };
  expect([nomPeriode(semaine, 'semaine'), reperePeriode(semaine, 'semaine')]).toEqual(['du 16/11/2026 au 22/11/2026', '16/11']);
});

test('La couverture compte les sorties pour cent entrées, et ne dit rien quand rien n’est entré.', () => {
  expect(couverture([{ entrees: 30, sorties: 10 }, { entrees: 10, sorties: 20 }])).toBe(75);
  expect(couverture([{ entrees: 0, sorties: 3 }])).toBeNull();
});
