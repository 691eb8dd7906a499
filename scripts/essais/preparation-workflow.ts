import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { variables } from '../../temporal/essais/variables';
import { empaqueterWorkflows } from '../../temporal/worker/paquet';
import { fournirServeurTemps } from '../fournir';

/** Jest's global set-up of the projects that run workflows: finds the time-skipping server, bundles the workflows once. */
export default async function preparer(): Promise<void> {
  const dossier = mkdtempSync(join(tmpdir(), 'diligence-paquet-'));
  process.once('exit', () => rmSync(dossier, { recursive: true, force: true }));
  const paquet = join(dossier, 'workflows.js');
  writeFileSync(paquet, await empaqueterWorkflows());
  variables.ecrire('PAQUET', paquet);
  variables.ecrire('SERVEUR_TEMPS', await fournirServeurTemps());
}
