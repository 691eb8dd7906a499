import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trouverNavigateur } from './trouver';

describe('Choix du navigateur', () => {
  const { PATH, PUPPETEER_EXECUTABLE_PATH } = process.env;
  const dossier = mkdtempSync(join(tmpdir(), 'navigateur-'));
  writeFileSync(join(dossier, 'chromium'), '', { mode: 0o755 });
  writeFileSync(join(dossier, 'chrome'), '', { mode: 0o644 });

  const remettre = (nom: string, valeur: string | undefined): void => {
    if (valeur === undefined) delete process.env[nom];
    else process.env[nom] = valeur;
  };
  afterEach(() => {
    remettre('PATH', PATH);
    remettre('PUPPETEER_EXECUTABLE_PATH', PUPPETEER_EXECUTABLE_PATH);
  });
  afterAll(() => rmSync(dossier, { recursive: true }));

  it('suit d’abord celui que l’environnement désigne', async () => {
    process.env.PATH = dossier;
    process.env.PUPPETEER_EXECUTABLE_PATH = '/ailleurs/navigateur';
    expect((await trouverNavigateur()).executablePath).toBe('/ailleurs/navigateur');
  });

  it('prend ensuite celui de la machine, s’il peut s’exécuter', async () => {
    process.env.PATH = `/dossier-absent:${dossier}`;
    delete process.env.PUPPETEER_EXECUTABLE_PATH;
    expect((await trouverNavigateur()).executablePath).toBe(join(dossier, 'chromium'));
  });
});
