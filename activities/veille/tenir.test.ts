import type { Exception } from '@diligence/domain/supervision';
import type { Blocage } from './schemas';
import { tenir } from './tenir';

const OU = { numero: '26-95.001', chambre: 'C1' as const, restreintA: [] };
const arret: Exception = { code: 'moteur-arrete', raison: 'Arrêté.', objets: [] };
const double: Exception = { code: 'acte-double', raison: 'Deux fois.', objets: ['a2', 'a3'] };
const echec: Exception = { code: 'calcul-en-echec', raison: 'Essai n° 2.', objets: [] };
const A = '2026-11-22T09:00:00.000Z';
const B = '2026-11-22T09:00:15.000Z';
const C = '2026-11-22T09:06:00.000Z';

const suivre = (...regards: [Exception[], string][]): Blocage[] => {
  const tenus = new Map<string, Blocage>();
  for (const [exceptions, le] of regards) for (const b of tenir([...tenus.values()], exceptions, OU, le)) tenus.set(b._id, b);
  return [...tenus.values()];
};

test('Ce qui est trouvé s’ouvre une fois, se revoit sans se doubler, puis se clôt quand il n’est plus trouvé.', () => {
  expect(suivre([[arret], A], [[arret], B])).toEqual([expect.objectContaining({ _id: '26-95.001:moteur-arrete', ouvertLe: A, vuLe: B, closLe: null, episode: 1, version: 2 })]);
  expect(suivre([[arret], A], [[], B])).toEqual([expect.objectContaining({ ouvertLe: A, closLe: B, version: 2 })]);
  expect(tenir(suivre([[arret], A], [[], B]), [], OU, C)).toEqual([]);
});

test('Ce qui revient après s’être clos ouvre un nouvel épisode du même document.', () => {
  expect(suivre([[arret], A], [[], B], [[arret], C])).toEqual([expect.objectContaining({ episode: 2, ouvertLe: C, closLe: null, version: 3 })]);
});

test('Ce qui va et vient par nature ne se clôt qu’après un temps sans être revu.', () => {
  expect(suivre([[echec], A], [[], B])).toEqual([expect.objectContaining({ closLe: null })]);
  expect(suivre([[echec], A], [[], B], [[], C])).toEqual([expect.objectContaining({ closLe: C })]);
});

describe('Ce que quelqu’un a tenu pour normal', () => {
  const admis = (jusquAu: string | null): Blocage[] => suivre([[double], A]).map((b) => ({ ...b, admis: { raison: b.raison, objets: b.objets, jusquAu } }));

  it('se clôt et ne revient pas tant que rien n’a changé', () => {
    const [clos] = tenir(admis(null), [double], OU, B);
    expect(clos).toMatchObject({ closLe: B });
    expect(tenir([clos!], [double], OU, C)).toEqual([]);
  });

  it('revient si un autre objet est en cause, ou passé le jour fixé', () => {
    expect(tenir(admis(null), [{ ...double, objets: ['a4', 'a5'] }], OU, B)).toEqual([expect.objectContaining({ closLe: null, objets: ['a4', 'a5'], admis: null })]);
    expect(tenir(admis('2026-11-23'), [double], OU, B)).toEqual([expect.objectContaining({ closLe: B })]);
    expect(tenir(admis('2026-11-21'), [double], OU, B)).toEqual([expect.objectContaining({ closLe: null })]);
  });
});
