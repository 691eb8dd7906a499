/**
 * Mutation testing of what counts the limits: `npm run mutation`. Each mutant is one small fault put in the engine or in
 * the calendar; a mutant that no test notices is a hole in the tests.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['domain/delais/*.ts', 'domain/calendrier/*.ts', '!domain/**/*.test.ts', '!domain/**/essais.ts'],
  plugins: ['./scripts/mutation/lanceur.mjs'],
  testRunner: 'droit',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  // Only what the tests of the law read is copied for each worker.
  ignorePatterns: ['**', '!/domain/**', '!/scripts/mutation/**', '!/package.json', '!/tsconfig.json', '!/.swcrc'],
  // What has already been tried is not tried again: after a change, only what it touches is.
  incremental: true,
  incrementalFile: '.data/mutation-incremental.json',
  tempDirName: '.data/mutation',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.data/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
