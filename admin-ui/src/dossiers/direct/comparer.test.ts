import type { DossierResume } from '../../api-client/types';
import { comparer } from './comparer';

const dossier = (numero: string, version = 1) => ({ numero, version }) as DossierResume;
const page = { montres: [dossier('26-90.001'), dossier('26-90.002')], total: 2, touches: [] as string[], fraiche: [dossier('26-90.001'), dossier('26-90.002')], totalFrais: 2, changes: [], derniers: [] };

describe('Une liste que d’autres font bouger', () => {
  it('met à jour la ligne touchée là où elle est', () => {
    const { lignes, sortis, nouveaux } = comparer({ ...page, touches: ['26-90.002'], fraiche: [dossier('26-90.002', 2), dossier('26-90.001')], changes: [dossier('26-90.002', 2)] });
    expect([[...lignes.keys()], [...sortis], nouveaux]).toEqual([['26-90.002'], [], 0]);
  });

  it('compte ce qui viendrait s’y ajouter, sans rien déplacer', () => {
    expect(comparer({ ...page, touches: ['26-90.003'], fraiche: [dossier('26-90.003'), dossier('26-90.001')], totalFrais: 3 }).nouveaux).toBe(1);
    expect(comparer({ ...page, touches: ['26-90.003', '26-90.004'], totalFrais: 4 }).nouveaux).toBe(2);
  });

  it('signale la ligne qui ne répond plus aux filtres au lieu de l’ôter sous les yeux', () => {
    expect([...comparer({ ...page, touches: ['26-90.001'], fraiche: [dossier('26-90.002')], totalFrais: 1 }).sortis]).toEqual(['26-90.001']);
  });
});
