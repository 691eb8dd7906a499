import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { dossierEphemere } from '../lib/ephemere';
import { node24, racine } from '../lib/racine.mjs';
import { unite, type Bilan } from './bilan';
import { lancer } from './outils';

interface ResultatsJest { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number }

/** Runs one of Jest's projects and counts; a file that cannot even be loaded counts as one failure. */
export async function jest(projet: string, filtres: string[], env: Record<string, string> = {}): Promise<Bilan> {
  const fichier = join(dossierEphemere('jest'), 'resultats.json');
  const args = ['--selectProjects', projet, '--json', '--outputFile', fichier, '--passWithNoTests', '--', ...filtres];
  const code = await lancer('jest', args, { ...env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(fichier, 'utf8')) as ResultatsJest;
  const bilan = { reussis: numPassedTests, echoues: numFailedTests + numRuntimeErrorTestSuites };
  return code !== 0 && bilan.echoues === 0 ? unite(false) : bilan;
}

/** Whether a project has any test file that the filters keep. */
export function aDesTests(projet: string, filtres: string[]): boolean {
  const args = [join(racine, 'node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', projet, '--listTests', '--', ...filtres];
  return spawnSync(node24, args, { cwd: racine, encoding: 'utf8' }).stdout.split('\n').some(isAbsolute);
}
