/** Four kinds of tests, told apart by their file name. */
const commun = {
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/.data/', '/dist/'],
};
const avecWorkflows = { ...commun, globalSetup: './scripts/essais/preparation-workflow.ts' };

module.exports = {
  testTimeout: 60_000,
  projects: [
    { ...commun, displayName: 'unite', testMatch: ['**/*.test.ts', '!**/*.workflow.test.ts', '!**/*.integration.test.ts', '!**/*.navigateur.test.ts'] },
    { ...avecWorkflows, displayName: 'workflow', testMatch: ['**/*.workflow.test.ts'] },
    { ...avecWorkflows, displayName: 'integration', testMatch: ['**/*.integration.test.ts'] },
    { ...commun, displayName: 'navigateur', testMatch: ['**/*.navigateur.test.ts'] },
  ],
};
