import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { appliquer, etatInitial } from '@diligence/domain/procedure';
import { paquetWorkflows } from '@diligence/temporal/essais';
import { enregistrements, type Enregistrement } from './enregistrement';

beforeAll(() => void Runtime.install({ logger: new DefaultLogger('ERROR') }));

const rejouer = async (workflowBundle: WorkflowBundleOption, { numero, histoires }: Enregistrement): Promise<void> => {
  for (const histoire of histoires) await Worker.runReplayHistory({ workflowBundle }, historyFromJSON(histoire), `pourvoi:${numero}`);
};

describe.each(enregistrements())('L’histoire enregistrée %s', (_nom, enregistrement) => {
  it('se rejoue avec le code d’aujourd’hui sans s’en écarter', async () => {
    await rejouer(paquetWorkflows(), enregistrement);
  });

  it('donne, repliée aujourd’hui, l’état qu’elle donnait alors', () => {
    const { numero, faits, etat } = enregistrement;
    expect(JSON.parse(JSON.stringify(appliquer(etatInitial(numero, etat.procedure), faits)))).toEqual(etat);
  });

  it('ne porte que des parties fictives', () => {
    expect(enregistrement.etat.fictif).toBe(true);
  });
});

it('Contre-épreuve : un parcours dont une étape a changé de place est refusé par le rejeu.', async () => {
  const variante = await bundleWorkflowCode({ workflowsPath: require.resolve('./variante.workflow'), logger: new DefaultLogger('ERROR') });
  const [, premier] = enregistrements()[0]!;
  await expect(rejouer(variante, premier)).rejects.toThrow(DeterminismViolationError);
});
