import type { Duree } from '../types';
import { comparer, ecart } from './comparer';

const duree = (code: string, mediane: number, nombre = 4): Duree => ({ code, libelle: code, nombre, mediane, moyenne: mediane, neufDixiemes: mediane, filtre: {} });

test('Les durées vont de la procédure entière à ses étapes, dans l’ordre du droit, chacune comparée à la période d’avant.', () => {
  const durees = comparer([duree('civil-ro/en-etat', 20), duree('jusqu-a-la-decision', 300), duree('civil-ro/declare', 5)], [duree('civil-ro/en-etat', 15), duree('civil-ro/declare', 9, 0)], ['civil-ro/declare', 'civil-ro/en-etat']);
  expect(durees.map(({ code, avant }) => [code, avant])).toEqual([['jusqu-a-la-decision', null], ['civil-ro/declare', null], ['civil-ro/en-etat', 15]]);
});

test.each([[20, 15, '5\u00a0jours de plus'], [14, 15, '1\u00a0jour de moins'], [15, 15, 'autant'], [15, null, '–']])('Une médiane de %s jours, contre %s avant, se dit : %s', (mediane, avant, texte) => {
  expect(ecart({ nombre: 3, mediane, avant })).toBe(texte);
});
