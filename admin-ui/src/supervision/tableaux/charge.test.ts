import type { Figure, Parametre } from '../types';
import { charges, lireNombre } from './charge';

const figure = (cle: string, nombre: number): Figure => ({ cle, libelle: cle, nombre, ageMedian: 0, filtre: {} });
const parametre = (chambre: Parametre['chambre'], valeur: number | null): Parametre => ({ cle: 'etp-greffe', libelle: '', unite: '', chambre, rang: valeur === null ? 0 : 1, valeur, historique: [] });

test('La charge d’une chambre rapporte ses dossiers aux agents présents, et attend ce nombre s’il manque.', () => {
  const lues = charges([figure('SO', 95), figure('C1', 48), figure('sans', 2)], [parametre('SO', 12.5), parametre('C1', null)], 'etp-greffe');
  expect(lues.map(({ chambre, parAgent }) => [chambre, parAgent])).toEqual([['SO', 7.6], ['C1', null]]);
});

test.each([['12,5', 12.5], [' 8 ', 8], ['8.25', null], ['-1', null], ['douze', null], ['', null]])('« %s » se lit %s', (texte, valeur) => {
  expect(lireNombre(texte)).toBe(valeur);
});
