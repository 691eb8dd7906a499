import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from '../../temporal/essais/variables';
import { empaqueterWorkflows } from '../../temporal/worker/paquet';
import { fournirServeurTemps } from '../fournir';
import { dossierEphemere } from '../lib/ephemere';

/** Jest's global set-up of the projects that run workflows: finds the time-skipping server, bundles the workflows once. */
export default async function preparer(): Promise<void> {
  const paquet = join(dossierEphemere('paquet'), 'workflows.js');
  writeFileSync(paquet, await empaqueterWorkflows());
  variables.ecrire('PAQUET', paquet);
  variables.ecrire('SERVEUR_TEMPS', await fournirServeurTemps());
}
