import { CATALOGUE } from '@diligence/domain/procedure';
import { produire } from './procedures';

describe('Page produite de la procédure civile', () => {
  it('porte chaque acte une fois, et dessine les régions', async () => {
    const page = (await produire())['docs/generated/procedure-civil-ro.md'] ?? '';
    for (const { definition } of CATALOGUE['civil-ro']!.actes) {
      expect(page.split('\n').filter((l) => l.startsWith(`| ${definition.id} |`))).toHaveLength(1);
    }
    expect(page).toContain('stateDiagram-v2');
    expect(page).toContain('EC20');
  });
});
