import { repartir } from './repartir';

const entrees = [{ valeur: 'a', poids: 90 }, { valeur: 'b', poids: 9 }, { valeur: 'c', poids: 1 }];
const compter = (liste: string[]) => Object.fromEntries(['a', 'b', 'c'].map((v) => [v, liste.filter((x) => x === v).length]));

test('Les places sont partagées selon les poids, sans en perdre ni en ajouter.', () => {
  expect(compter(repartir(entrees, 103))).toEqual({ a: 91, b: 10, c: 2 });
  for (const nombre of [0, 1, 2, 3, 7, 100]) expect(repartir(entrees, nombre)).toHaveLength(nombre);
});

test('Dès qu’il y a assez de places, chacun en a au moins une.', () => {
  expect(compter(repartir(entrees, 3))).toEqual({ a: 1, b: 1, c: 1 });
});
