import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DECISIONS } from '@diligence/domain/jurisprudence';
import { REGLES } from '@diligence/domain/regles';
import { produire, reglesSansDecision } from './jurisprudence';

const racine = join(__dirname, '..', '..');
let page = '';
beforeAll(async () => { page = (await produire())['docs/generated/jurisprudence.md'] ?? ''; });

describe('La page de la jurisprudence exécutée', () => {
  it('porte chaque décision une fois, avec un fichier qui existe', () => {
    for (const { id } of DECISIONS) {
      const chemin = `domain/jurisprudence/decisions/${id}.ts`;
      expect(page.split(`](../../${chemin})`)).toHaveLength(2);
      expect(existsSync(join(racine, chemin))).toBe(true);
    }
  });

  it('nomme toute règle : parmi celles qu’une décision éprouve, ou parmi celles qui n’en ont pas', () => {
    const sans = reglesSansDecision();
    expect(sans.length).toBeGreaterThan(0);
    for (const { id } of REGLES) expect([id, page.split('\n').some((l) => l.startsWith(`| \`${id}\` |`))]).toEqual([id, sans.includes(id)]);
  });

  it('écrit chaque écart avec sa raison', () => {
    for (const e of DECISIONS.flatMap(({ epreuves }) => epreuves)) {
      if ('ecart' in e && e.ecart) expect(page).toContain('**écart**');
    }
  });
});
