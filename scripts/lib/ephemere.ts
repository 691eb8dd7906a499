import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that goes with the process, however it ends short of a kill. */
export function dossierEphemere(nom: string): string {
  const dossier = mkdtempSync(join(tmpdir(), `diligence-${nom}-`));
  process.once('exit', () => rmSync(dossier, { recursive: true, force: true }));
  return dossier;
}
