import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EtatPourvoi, Fait } from '@diligence/domain/procedure';

/** What is kept of a scenario: every run's history (as the engine exports it), the recorded facts and the state then. */
export interface Enregistrement { numero: string; histoires: unknown[]; faits: Fait[]; etat: EtatPourvoi }

export const HISTOIRES = join(__dirname, 'histoires');

/** Committed recordings by file name, `YYYY-MM-DD-scenario.json`. */
export const enregistrements = (): [string, Enregistrement][] =>
  readdirSync(HISTOIRES).sort().map((nom) => [nom, JSON.parse(readFileSync(join(HISTOIRES, nom), 'utf8')) as Enregistrement]);
