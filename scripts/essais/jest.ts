import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bilan } from './bilan';
import { lancer } from './outils';

interface ResultatsJest { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number }

/** Runs Jest projects and counts; a file that cannot even be loaded counts as one failure. */
export async function jest(projets: string[], filtres: string[], env: Record<string, string> = {}): Promise<Bilan> {
  const dossier = mkdtempSync(join(tmpdir(), 'diligence-jest-'));
  const fichier = join(dossier, 'resultats.json');
  try {
    const args = ['--selectProjects', ...projets, '--json', '--outputFile', fichier, '--passWithNoTests', '--', ...filtres];
    await lancer('jest', args, { ...env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' });
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(fichier, 'utf8')) as ResultatsJest;
    return { reussis: numPassedTests, echoues: numFailedTests + numRuntimeErrorTestSuites };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
