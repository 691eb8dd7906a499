import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '@diligence/domain/procedure';
import { produire } from './procedures';

const procedures = Object.values(CATALOGUE);
const lignesDe = (page: string, acte: string): string[] => page.split('\n').filter((l) => l.startsWith(`| ${acte} |`));
let pages: Record<string, string>;
beforeAll(async () => { pages = await produire(); });

describe('L’index des procédures', () => {
  it.each(procedures)('mène à la page de « $nom », et nomme ses textes', ({ id, nom }) => {
    const index = pages['docs/generated/procedures.md'] ?? '';
    expect(index).toContain(`[${nom}](procedure-${id}.md)`);
    expect(index.split('\n').filter((l) => l.startsWith('- **Textes propres'))).toHaveLength(procedures.length);
  });
});

describe.each(procedures)('La page de « $nom »', ({ id, actes }) => {
  const page = (): string => pages[`docs/generated/procedure-${id}.md`] ?? '';

  it('porte chaque acte une fois, avec un fichier d’essai qui existe', () => {
    for (const { definition } of actes.filter(({ definition: { nature } }) => nature !== 'gestion')) {
      const lignes = lignesDe(page(), definition.id);
      expect(lignes).toHaveLength(1);
      const [, chemin] = /\]\(\.\.\/\.\.\/([^)]+\.test\.ts)\)/.exec(lignes[0]!) ?? [];
      expect(chemin && existsSync(join(__dirname, '..', '..', chemin))).toBe(true);
    }
  });

  it('dessine chaque région que ses actes déplacent', () => {
    expect(page()).toContain('stateDiagram-v2');
    for (const { passe } of actes) if (passe) expect(page()).toContain(`${passe.region}_${passe.etat.replaceAll('-', '_')} :`);
  });
});
