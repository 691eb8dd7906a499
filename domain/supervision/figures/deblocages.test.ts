import { compterDeblocages, deblocagesParMois, type Faite } from '.';

const faite = (blocage: string, competence: Faite['competence'], jour: string, episode = 1): Faite => ({ blocage, episode, competence, jour });
const FAITES = [
  faite('a', 'greffe', '2026-09-30'), faite('a', 'informatique', '2026-10-02'), faite('b', 'greffe', '2026-10-05'), faite('b', 'greffe', '2026-10-05'),
  faite('b', 'greffe', '2026-11-01', 2), faite('c', 'greffe', '2026-11-20'),
];

test('Un même blocage compte une fois, et pour l’informatique dès qu’elle a dû intervenir.', () => {
  expect(compterDeblocages(FAITES)).toEqual({ total: 4, greffe: 3, informatique: 1, part: 0.25 });
  expect(compterDeblocages([])).toEqual({ total: 0, greffe: 0, informatique: 0, part: null });
});

test('La part de l’informatique se suit mois par mois, même les mois sans intervention.', () => {
  expect(deblocagesParMois(FAITES, '2026-08-15', '2026-11-22').map(({ du, au, total, informatique, part }) => [du, au, total, informatique, part])).toEqual([
    ['2026-08-01', '2026-08-31', 0, 0, null], ['2026-09-01', '2026-09-30', 1, 0, 0], ['2026-10-01', '2026-10-31', 2, 1, 0.5], ['2026-11-01', '2026-11-30', 2, 0, 0],
  ]);
});
