import { setTimeout as attendre } from 'node:timers/promises';
import { FileGroupee } from './file-groupee';

test('Ce qui arrive pendant une écriture forme le groupe suivant, dans l’ordre, sans dépasser la taille permise.', async () => {
  const groupes: number[][] = [];
  const file = new FileGroupee<number>(async (valeurs) => { groupes.push(valeurs); await attendre(5); }, 3);
  await Promise.all([1, 2, 3, 4, 5].map((n) => file.ajouter(n)));
  expect(groupes).toEqual([[1], [2, 3, 4], [5]]);
});

test('Un groupe qui échoue le dit à chacun des siens, et n’empêche pas le suivant.', async () => {
  const file = new FileGroupee<number>(async (valeurs) => { await attendre(1); if (valeurs.includes(2)) throw new Error('panne'); }, 2);
  const issues = await Promise.allSettled([1, 2, 3, 4].map((n) => file.ajouter(n)));
  expect(issues.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
});
