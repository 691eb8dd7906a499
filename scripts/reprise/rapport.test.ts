import { bilan, rendre, rendreBilan, type Ligne } from './rapport';

const lignes: Ligne[] = [
  { ligne: 1, resultat: { issue: 'repris', numero: '26-99.001', anomalies: [] } },
  { ligne: 2, resultat: { issue: 'repris', numero: '26-99.002', anomalies: ['Reprise : l’acte a figure deux fois.'] } },
  { ligne: 4, resultat: { issue: 'deja-repris', numero: '26-99.003' } },
  { ligne: 5, resultat: { issue: 'refuse', erreurs: [{ code: 'x', champ: 'actes.0.date', message: 'Indiquez une date AAAA-MM-JJ qui existe.' }] } },
];

test('Le rapport nomme la ligne, le dossier et le champ de chaque faute, et chaque anomalie.', () => {
  expect(lignes.flatMap(rendre)).toEqual([
    'Ligne 2 (26-99.002) reprise avec une anomalie : Reprise : l’acte a figure deux fois.',
    'Ligne 5 refusée, champ actes.0.date : Indiquez une date AAAA-MM-JJ qui existe.',
  ]);
});

test('Le bilan compte chaque issue.', () => {
  expect(rendreBilan(bilan(lignes), 24_000)).toBe('2 dossiers repris, dont 1 avec une anomalie ; 1 déjà repris ; 1 refusé ; en 24 s.');
});
