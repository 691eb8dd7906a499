import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { environnementTemps, passerA } from '.';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await environnementTemps();
});
afterAll(() => env.teardown());

test('Le moteur de test passe en un instant à une date à venir, puis refuse d’en revenir.', async () => {
  await passerA(env, '2031-03-04T11:00:00.000Z');
  expect(new Date(await env.currentTimeMs()).toISOString().slice(0, 16)).toBe('2031-03-04T11:00');
  await expect(passerA(env, '2030-01-01T00:00:00.000Z')).rejects.toThrow('déjà passé');
});
