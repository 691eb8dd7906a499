import { GARDE_FOUS, REGLES } from '@diligence/domain/regles';
import { produire } from './delais';

describe('Tableau produit des délais', () => {
  it('porte chaque règle et chaque garde-fou une fois, avec le fichier où il est écrit', async () => {
    const page = (await produire())['docs/generated/delais.md'] ?? '';
    for (const { id } of [...REGLES, ...GARDE_FOUS]) {
      const lignes = page.split('\n').filter((ligne) => ligne.startsWith(`| \`${id}\` |`));
      expect(lignes).toHaveLength(1);
      expect(lignes[0]).toMatch(/\]\(\.\.\/\.\.\/domain\/regles\/[a-z0-9-]+\.ts\)/);
    }
  });

  it('nomme pour chaque règle le fichier de ses dates limites, et combien il en essaie', async () => {
    const page = (await produire())['docs/generated/delais.md'] ?? '';
    for (const { id } of REGLES) expect(page.split('\n').find((ligne) => ligne.startsWith(`| \`${id}\` |`))).toMatch(/bords\.test\.ts\)\s\([1-9]\d* dates\)/);
  });
});
