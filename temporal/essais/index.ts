/**
 * For `*.workflow.test.ts`. In each test file:
 *
 *     let env: TestWorkflowEnvironment;
 *     beforeAll(async () => { env = await environnementTemps(); });
 *     afterAll(() => env.teardown());
 *     const worker = await Worker.create({ connection: env.nativeConnection, taskQueue: 'pourvoi', workflowBundle: paquetWorkflows(), activities });
 *     await worker.runUntil(async () => { …; await env.sleep('62 days'); … });
 *
 * Jest's global set-up has found the server and bundled `workflows/index.ts` once for the whole run.
 */
export { environnementTemps, passerA } from './environnement';
export { paquetWorkflows } from './paquet';
