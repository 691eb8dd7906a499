import type { Blocage } from '../types';
import { nomPersonne, parRaison, resolution } from './mots';

const blocage = (code: Blocage['code'], numero: string | null): Blocage => ({
  id: `${numero ?? '*'}:${code}`, numero, code, titre: code, raison: '', objets: [], chambre: null, ouvertLe: '2026-11-22T09:00:00.000Z', vuLe: '2026-11-22T09:00:00.000Z', closLe: null, resoluPar: null, episode: 1, remedes: [], interventions: [],
});

test('Ce qui bloque tous les dossiers vient d’abord, puis la raison qui en retient le plus.', () => {
  const groupes = parRaison([blocage('acte-double', '26-99.001'), blocage('moteur-arrete', '26-99.002'), blocage('moteur-arrete', '26-99.003'), blocage('file-sans-worker', null)]);
  expect(groupes.map(({ code, blocages }) => [code, blocages.length])).toEqual([['file-sans-worker', 1], ['moteur-arrete', 2], ['acte-double', 1]]);
});

test('Une personne se nomme avec sa fonction ; inconnue de l’annuaire, elle garde son identifiant.', () => {
  const personnes = [{ id: 'yves.cordier', nom: 'Yves Cordier', role: 'directeur-greffe' }];
  expect([nomPersonne('yves.cordier', personnes), nomPersonne('parti', personnes)]).toEqual(['Yves Cordier, directeur de greffe', 'parti']);
});

test('Un blocage résolu dit par qui.', () => {
  expect((['greffe', 'informatique', 'seul', null] as const).map(resolution)).toEqual(['résolu par le greffe', 'résolu avec l’informatique', 'rentré dans l’ordre de lui-même', 'résolu']);
});
