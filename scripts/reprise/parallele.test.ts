import { setTimeout as attendre } from 'node:timers/promises';
import { enParallele } from './parallele';

test('Jamais plus de travaux à la fois que permis, et les résultats gardent l’ordre des demandes.', async () => {
  let enCours = 0;
  let maximum = 0;
  const resultats = await enParallele([5, 1, 4, 2, 3, 0], 3, async (n) => {
    maximum = Math.max(maximum, (enCours += 1));
    await attendre(n);
    enCours -= 1;
    return n * 10;
  });
  expect(resultats).toEqual([50, 10, 40, 20, 30, 0]);
  expect(maximum).toBe(3);
});

test('Un travail qui échoue fait échouer l’ensemble.', async () => {
  await expect(enParallele([1], 2, async () => { throw new Error('panne'); })).rejects.toThrow('panne');
});
