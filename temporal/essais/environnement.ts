import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { DataConverter } from '@temporalio/common';
import { ajouterAttributs } from '../attributs';
import { variables } from './variables';

/** A time-skipping engine of its own for one test file: durable timers of months pass in an instant. Give it back with `teardown()`. */
export async function environnementTemps(dataConverter?: DataConverter): Promise<TestWorkflowEnvironment> {
  silence();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: variables.lire('SERVEUR_TEMPS') } },
    ...(dataConverter && { client: { dataConverter } }),
  });
  await ajouterAttributs(env.connection, 'default');
  return env;
}

/** Skips to an instant (UTC ISO) that is still to come, so that the dates a scenario asserts can be literal. */
export async function passerA(env: TestWorkflowEnvironment, instant: string): Promise<void> {
  const reste = Date.parse(instant) - (await env.currentTimeMs());
  if (reste < 0) throw new Error(`${instant} est déjà passé dans cet environnement.`);
  await env.sleep(reste);
}

let installe = false;
/** The SDK's start and stop messages say nothing of a test. */
function silence(): void {
  if (installe) return;
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  installe = true;
}
