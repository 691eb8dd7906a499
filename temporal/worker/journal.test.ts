import { ligne } from './journal';

test('Une ligne de journal garde les identifiants et les lieux du code, jamais un nom ni le texte d’une erreur.', () => {
  const erreur = new TypeError('Mémoire de Zénobie Planchenault refusé');
  const entree = { level: 'WARN' as const, message: 'Activity failed', timestampNanos: 1_700_000_000_000_000_000n, meta: { workflowId: 'pourvoi:24-22.770', input: 'Planchenault', error: erreur } };
  const texte = JSON.stringify(ligne(entree));
  expect(texte).toContain('pourvoi:24-22.770');
  expect(texte).toContain('TypeError');
  expect(texte).toContain('journal.test');
  expect(texte).not.toContain('Planchenault');
});
