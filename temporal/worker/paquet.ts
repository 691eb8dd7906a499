import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { CHEMIN_ECHECS } from '../chiffrement';

/** Bundles all workflows, as the sandbox of the engine's SDK wants them: one JavaScript text. */
export async function empaqueterWorkflows(): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: require.resolve('@diligence/workflows'),
    failureConverterPath: CHEMIN_ECHECS,
    logger: new DefaultLogger('ERROR'),
  });
  return code;
}
