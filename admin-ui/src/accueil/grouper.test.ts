import type { TacheSituee } from '../api-client/types';
import { couperTitre, grouper } from './grouper';

const tache = (numero: string, titre: string, plus: Partial<TacheSituee> = {}) => ({ id: `${numero}~${titre}`, numero, titre, genre: titre, pour: 'greffier', ...plus }) as TacheSituee;
const lire = (taches: TacheSituee[]) => grouper(taches).map(({ cle, groupes }) => [cle, groupes.map((g) => [g.titre, g.taches.map(({ numero }) => numero)])]);

describe('La boîte de travail', () => {
  it('range les tâches par jour, la plus urgente d’abord et celles sans date à la fin, sans en perdre', () => {
    expect(lire([tache('26-90.003', 'Aviser'), tache('26-90.002', 'Notifier', { pourLe: '2026-12-01' }), tache('26-90.001', 'Enregistrer', { pourLe: '2026-11-20' })])).toEqual([
      ['2026-11-20', [['Enregistrer', ['26-90.001']]]], ['2026-12-01', [['Notifier', ['26-90.002']]]], ['sans-date', [['Aviser', ['26-90.003']]]],
    ]);
  });

  it('réunit celles d’un même genre, sous ce que leurs titres ont de commun', () => {
    const sanction = (numero: string, jour: string) => tache(numero, `Préparer l’ordonnance : délai expiré le ${jour}`, { genre: 'preparer-decheance', acte: 'EC18' });
    expect(lire([sanction('26-90.002', '3 mai 2026'), tache('26-90.009', 'Clore'), sanction('26-90.001', '4 mai 2026')])).toEqual([['sans-date', [['Clore', ['26-90.009']], ['Préparer l’ordonnance', ['26-90.001', '26-90.002']]]]]);
    expect(couperTitre('Préparer l’ordonnance : délai expiré le 3 mai 2026')).toEqual(['Préparer l’ordonnance', 'délai expiré le 3 mai 2026']);
  });

  it('dans un jour, ce qui risque le plus passe devant : une personne détenue, ce qui est signalé, un délai de la loi, une date', () => {
    const le = { pourLe: '2026-12-01' };
    expect(lire([tache('4', 'D', le), tache('3', 'C', { ...le, echeance: 'e' }), tache('2', 'B', { ...le, escaladee: true }), tache('1', 'A', { ...le, detenu: true })])).toEqual([
      ['2026-12-01', [['A', ['1']], ['B', ['2']], ['C', ['3']], ['D', ['4']]]],
    ]);
  });
});
