import type { TacheSituee } from '../api-client/types';
import { grouperParJour } from './grouper';

const tache = (numero: string, titre: string, pourLe?: string) => ({ id: `${numero}~${titre}`, numero, titre, ...(pourLe ? { pourLe } : {}) }) as TacheSituee;

describe('La boîte de travail', () => {
  it('range les tâches par jour, la plus urgente d’abord et celles sans date à la fin, sans en perdre', () => {
    const groupes = grouperParJour([tache('26-90.003', 'Aviser'), tache('26-90.002', 'Notifier', '2026-12-01'), tache('26-90.001', 'Enregistrer', '2026-11-20'), tache('26-90.004', 'Aviser', '2026-12-01')]);
    expect(groupes.map(({ cle, taches }) => [cle, taches.map((t) => t.numero)])).toEqual([
      ['2026-11-20', ['26-90.001']],
      ['2026-12-01', ['26-90.004', '26-90.002']],
      ['sans-date', ['26-90.003']],
    ]);
  });
});
