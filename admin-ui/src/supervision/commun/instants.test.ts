import { dureeDepuis } from './instants';

test.each([
  ['2026-11-22T09:59:30.000Z', 'moins d’une minute'], ['2026-11-22T09:59:00.000Z', '1\u00a0minute'], ['2026-11-22T09:01:00.000Z', '59\u00a0minutes'],
  ['2026-11-22T07:30:00.000Z', '2\u00a0heures'], ['2026-11-20T09:59:00.000Z', '2\u00a0jours'],
])('Depuis %s, au 22 novembre à 10 heures (temps universel), il s’est passé : %s', (instant, texte) => {
  expect(dureeDepuis(instant, '2026-11-22T10:00:00.000Z')).toBe(texte);
});
