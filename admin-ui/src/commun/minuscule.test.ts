import { minuscule } from './minuscule';

it.each([
  ['Avocat aux Conseils', 'avocat aux Conseils'], ['Avis de la Cour, ou pas lieu à avis', 'avis de la Cour, ou pas lieu à avis'], ['Élire domicile', 'élire domicile'], ['QPC transmise', 'QPC transmise'], ['', ''],
])('« %s » devient « %s » dans une phrase', (titre, attendu) => expect(minuscule(titre)).toBe(attendu));
