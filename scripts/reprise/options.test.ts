import { lireOptions, USAGE } from './options';

test('Un fichier, ou le jeu de démonstration et sa taille.', () => {
  expect(lireOptions(['dossiers.jsonl'])).toEqual({ largeur: 8, fichier: 'dossiers.jsonl' });
  expect(lireOptions(['--demo'])).toEqual({ largeur: 8, combien: 300 });
  expect(lireOptions(['--demo', '--combien', '12', '--largeur', '2'])).toEqual({ largeur: 2, combien: 12 });
});

test('Une demande mal écrite dit ce qu’il faut écrire.', () => {
  for (const args of [[], ['a.jsonl', 'b.jsonl'], ['--inconnue']]) expect(() => lireOptions(args)).toThrow(USAGE);
  expect(() => lireOptions(['--demo', '--combien', '2000'])).toThrow('--combien vaut « 2000 » : indiquez un nombre entre 1 et 999.');
});
